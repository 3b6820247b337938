import assert from 'node:assert/strict';
import { upload } from './upload-settings.mjs';

const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M8AAQUBAScY42YAAAAASUVORK5CYII=';

/** A file of one's own takes the place of an address. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('takes a file', async () => {
    await open(`${upload.page}/new`);
    await page.getByLabel(`Upload: ${upload.label}`).setInputFiles({
      name: 'A dot.png',
      mimeType: 'image/png',
      buffer: Buffer.from(dot, 'base64'),
    });
    await page.getByText('A-dot.png').waitFor();
    await checkAccess();
  });
  await report.step('refuses what is not what it says', async () => {
    await page.getByLabel(`Upload: ${upload.label}`).setInputFiles({
      name: 'page.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<p>Hello</p>'),
    });
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByText('A-dot.png').count(), 1);
  });
}
