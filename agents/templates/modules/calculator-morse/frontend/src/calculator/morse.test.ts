import { expect, it } from 'vitest';
import { morse } from './morse';

it('writes a text in Morse code and reads it again', () => {
  const direction = 'Text to Morse';
  const made = morse.calculate({ text: 'Hi you', direction }).value;
  expect(made).toBe('.... .. / -.-- --- ..-');
  expect(morse.calculate({ text: made, direction: 'Morse to text' }).value).toBe('HI YOU');
});

it('says what it has no sign for', () => {
  const unknown = { text: '§', direction: 'Text to Morse' };
  expect(morse.calculate(unknown)).toMatchObject({ value: '?' });
  expect(morse.calculate(unknown).explanation).toMatch(/question mark/);
});
