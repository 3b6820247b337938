import assert from 'node:assert/strict';
import { seats } from './seats-settings.mjs';

/** A place is chosen on the plan, and the booking begins with it. */
export async function scenario({ page, report, open, checkAccess }) {
  const free = page.getByRole('button', { name: /^Row .*, free$/ });
  await report.step('chooses a place on the plan', async () => {
    await open(seats.events);
    await page.locator(`main a[href^="${seats.events}/"]:not([href$="/new"])`).first().click();
    await free.first().waitFor();
    await checkAccess();
    await free.first().click();
    await page.getByRole('button', { name: /^Row .*, chosen$/ }).waitFor();
  });
  await report.step('goes on to book it', async () => {
    const link = page.getByRole('link', { name: /^Go on with / });
    const [, place] = ((await link.textContent()) ?? '').match(/with (\w+)/) ?? [];
    await link.click();
    await page.getByText(`Chosen: ${place}`).waitFor();
    assert.match(page.url(), /\/new\?/);
  });
}
