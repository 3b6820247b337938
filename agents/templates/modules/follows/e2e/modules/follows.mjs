/** Somebody is followed from the feed, and has a page. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('follows somebody and sees the person', async () => {
    await open('/feed');
    const people = page.getByRole('region', { name: 'People' });
    await people.getByRole('listitem').first().waitFor();
    await checkAccess();
    const pressed = people.locator('button[aria-pressed="true"]');
    const before = await pressed.count();
    const first = people.locator('button[aria-pressed]').first();
    const wasOn = (await first.getAttribute('aria-pressed')) === 'true';
    await first.click();
    const after = wasOn ? before - 1 : before + 1;
    await page.waitForFunction(
      (count) => document.querySelectorAll('section button[aria-pressed="true"]').length === count,
      after,
    );
    await people.getByRole('link').first().click();
    await page.waitForURL(/\/u\/\d+$/);
    await page.getByText('Followers', { exact: true }).waitFor();
    await checkAccess();
  });
}
