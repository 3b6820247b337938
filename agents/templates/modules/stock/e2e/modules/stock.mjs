import assert from 'node:assert/strict';
import { stock } from './stock-settings.mjs';

function levelOf(text) {
  return Number(/(\d+)\s*in stock/.exec(text)?.[1]);
}

/** Things come in and go out, never more than there are; what is running low has a page of its own. */
export async function scenario({ page, report, open, checkAccess }) {
  const panel = page.locator('section', {
    has: page.getByRole('heading', { name: 'Receive or issue' }),
  });
  const shown = async () => levelOf(await panel.textContent());
  const move = async (button, quantity) => {
    await panel.getByLabel('How many').fill(String(quantity));
    await panel.getByRole('button', { name: button }).click();
  };
  await report.step('receives and issues', async () => {
    await open(stock.page);
    await page.locator(`main a[href^="${stock.page}/"]:not([href$="/new"])`).first().click();
    await panel.waitFor();
    const before = await shown();
    await move('Receive', 7);
    await panel.getByText(String(before + 7), { exact: true }).waitFor();
    await move('Issue', 3);
    await panel.getByText(String(before + 4), { exact: true }).waitFor();
    await checkAccess();
  });
  await report.step('never issues more than there are', async () => {
    const before = await shown();
    await move('Issue', before + 1);
    await panel.getByText(/^Only \d+ of/).waitFor();
    assert.equal(await shown(), before);
  });
  await report.step('shows what is running low', async () => {
    await open('/low-stock');
    await page.getByRole('heading', { name: 'Low stock', level: 1 }).waitFor();
    await checkAccess();
  });
}
