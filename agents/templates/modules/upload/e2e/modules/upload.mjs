import assert from 'node:assert/strict';
import { upload } from './upload-settings.mjs';

const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M8AAQUBAScY42YAAAAASUVORK5CYII=';

/** An eighth of a second of silence. */
function silence() {
  const size = 1000;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + size, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  [
    [16, 16, 4],
    [1, 20, 2],
    [1, 22, 2],
    [8000, 24, 4],
    [8000, 28, 4],
    [1, 32, 2],
    [8, 34, 2],
  ].forEach(([value, at, length]) => header.writeUIntLE(value, at, length));
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(size, 40);
  return Buffer.concat([header, Buffer.alloc(size, 128)]);
}

const good = upload.isSound
  ? { name: 'A rest.wav', mimeType: 'audio/wav', buffer: silence(), kept: 'A-rest.wav' }
  : {
      name: 'A dot.png',
      mimeType: 'image/png',
      buffer: Buffer.from(dot, 'base64'),
      kept: 'A-dot.png',
    };

/** A file of one's own takes the place of an address. */
export async function scenario({ page, report, open, checkAccess }) {
  const { kept, ...sent } = good;
  await report.step('takes a file', async () => {
    await open(`${upload.page}/new`);
    await page.getByLabel(`Upload: ${upload.label}`).setInputFiles(sent);
    await page.getByText(kept).waitFor();
    await checkAccess();
  });
  await report.step('refuses what is not what it says', async () => {
    await page.getByLabel(`Upload: ${upload.label}`).setInputFiles({
      name: 'page.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<p>Hello</p>'),
    });
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByText(kept).count(), 1);
  });
}
