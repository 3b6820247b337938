import assert from 'node:assert/strict';
import { places } from './places-settings.mjs';

/** What is left stands on the list and the page; without a place left, none is offered. */
export async function scenario({ page, report, open, checkAccess }) {
  const main = page.locator('main');
  const mark = main.getByText(/^(\d+ places? left|Full)$/);
  const booking = main.locator(`a[href^="${places.bookings}/new?"]`);
  const setCapacity = async (count) => {
    await main.getByRole('link', { name: 'Edit' }).click();
    await main.getByLabel(places.capacity).fill(String(count));
    await main.getByRole('button', { name: 'Save changes' }).click();
  };
  let left = 0;
  let capacity = 0;
  await report.step('says in the list how many places are left', async () => {
    await open(places.page);
    await mark.first().waitFor();
    await checkAccess();
  });
  await report.step('books no place of what is full', async () => {
    const free = main.getByText(/^\d+ places? left$/).first();
    left = Number.parseInt((await free.textContent()) ?? '', 10);
    const item = page
      .locator('main tr, main li, main article')
      .filter({ has: page.getByText(/^\d+ places? left$/) })
      .first();
    await item.locator(`a[href^="${places.page}/"]`).first().click();
    await mark.first().waitFor();
    await main.getByRole('link', { name: 'Edit' }).click();
    capacity = Number(await main.getByLabel(places.capacity).inputValue());
    await page.goBack();
    await setCapacity(capacity - left);
    await main.getByText('Full', { exact: true }).first().waitFor();
    assert.equal(await booking.count(), 0);
    await checkAccess();
  });
  await report.step('offers places that are free again', async () => {
    await setCapacity(capacity);
    await main
      .getByText(/^\d+ places? left$/)
      .first()
      .waitFor();
  });
}
