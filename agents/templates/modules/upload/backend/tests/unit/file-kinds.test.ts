import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../src/seed/pdf.js';
import { isShown, safeName, typeOf } from '../../src/services/file-kinds.js';

describe('The kind of a file', () => {
  it('is what both its name and its bytes say', () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]);
    expect(typeOf('Sea.PNG', png)).toBe('image/png');
    expect(typeOf('sea.jpg', png)).toBeUndefined();
    expect(typeOf('run.exe', png)).toBeUndefined();
    expect(typeOf('page.html', Buffer.from('<script>'))).toBeUndefined();
    expect(typeOf('sea.webp', Buffer.from('RIFF....WEBPVP8'))).toBe('image/webp');
    expect(typeOf('sound.webp', Buffer.from('RIFF....WAVEfmt'))).toBeUndefined();
    expect(typeOf('sound.wav', Buffer.from('RIFF....WAVEfmt'))).toBe('audio/wav');
    expect(typeOf('film.mp4', Buffer.from('....ftypisom'))).toBe('video/mp4');
    expect(typeOf('film.mp4', Buffer.from('....text'))).toBeUndefined();
    expect(typeOf('notes.txt', Buffer.from('Hello'))).toBe('text/plain');
    expect(typeOf('notes.txt', Buffer.from([72, 0, 73]))).toBeUndefined();
    expect(typeOf('sample.pdf', Buffer.from(pdfOf('(A) title')))).toBe('application/pdf');
  });

  it('decides whether the browser shows it', () => {
    const shown = ['image/png', 'audio/wav', 'video/mp4', 'application/pdf'];
    expect(shown.every(isShown)).toBe(true);
    expect(isShown('text/plain')).toBe(false);
  });

  it('leaves names that lead nowhere else', () => {
    expect(safeName('../../etc/pass wd.txt')).toBe('etc-pass-wd.txt');
    expect(safeName('Café "am" See.png')).toBe('Cafe-am-See.png');
    expect(safeName('...')).toBe('file');
    expect(safeName('x'.repeat(300))).toHaveLength(80);
  });
});
