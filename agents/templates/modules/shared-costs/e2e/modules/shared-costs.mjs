import assert from 'node:assert/strict';

/** Debts are shown with those who owe them, and vanish once they are settled. */
export async function scenario({ page, report, open, checkAccess }) {
  const debts = page.getByRole('region', { name: 'Open debts' });
  await report.step('shows balances and spending by category', async () => {
    await open('/balances');
    await page.getByRole('table', { name: 'Balances' }).waitFor();
    await page.getByRole('list', { name: 'Spending by category' }).waitFor();
    await checkAccess();
  });
  await report.step('settles a debt', async () => {
    await open('/balances');
    await debts.getByRole('listitem').first().waitFor();
    const text = await debts.getByRole('listitem').first().textContent();
    const before = await debts.getByRole('listitem').count();
    await debts
      .getByRole('button', { name: /^Mark as settled/ })
      .first()
      .click();
    await page
      .getByText(/^Settled: /)
      .first()
      .waitFor();
    await debts
      .getByRole('listitem')
      .nth(before - 1)
      .waitFor({ state: 'detached' });
    assert.ok(!(await debts.allTextContents()).join().includes(text));
  });
}
