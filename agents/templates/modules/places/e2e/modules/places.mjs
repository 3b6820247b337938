import { places } from './places-settings.mjs';

/** What is left stands on the list and the page; without a place left, none is offered. */
export async function scenario({ page, report, open, checkAccess }) {
  const main = page.locator('main');
  const mark = main.getByText(/^(\d+ places? left|Full)$/);
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
  /** Opens a record of which some places are taken, so that it can be made full. */
  const openTaken = async () => {
    const addresses = await page
      .locator('main tr, main li, main article')
      .filter({ has: page.getByText(/^\d+ places? left$/) })
      .locator(`a[href^="${places.page}/"]`)
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]);
    for (const address of addresses) {
      await open(address);
      await mark.first().waitFor();
      left = Number.parseInt((await mark.first().textContent()) ?? '', 10);
      await main.getByRole('link', { name: 'Edit' }).click();
      capacity = Number(await main.getByLabel(places.capacity).inputValue());
      await page.goBack();
      if (capacity > left) {
        return true;
      }
    }
    return false;
  };
  const isTaken = await openTaken();
  if (!isTaken) {
    return;
  }
  await report.step('books no place of what is full', async () => {
    await setCapacity(capacity - left);
    await main.getByText('Full', { exact: true }).first().waitFor();
    const id = page.url().split('/').at(-1);
    const booking = main.locator(`a[href^="${places.bookings}/new?"][href$="=${id}"]`);
    await booking.first().waitFor({ state: 'detached' }); // others of its kind may be free
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
