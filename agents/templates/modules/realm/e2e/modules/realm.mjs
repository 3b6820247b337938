/** Founds a seat and makes every kind of move, up to the attack on the first opponent. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step(
    'founds, gathers, trains, sends workers, fights raiders and attacks',
    async () => {
      await open('/realm');
      await checkAccess();
      const found = page.getByRole('button', { name: 'Found it' });
      if ((await found.count()) > 0) {
        await page.getByLabel('Name', { exact: true }).fill('Testhaven');
        await found.click();
      }
      await page.getByRole('button', { name: 'Gather (1 turn)' }).click();
      await page.getByText('23 of 24').waitFor();
      await page
        .getByRole('button', { name: /^Train 1 of / })
        .first()
        .click();
      await page.getByText('22 of 24').waitFor();
      await page
        .getByRole('button', { name: /^−1 worker for / })
        .first()
        .click();
      await page.getByText('1 idle').waitFor();
      await page.getByRole('button', { name: /^Fight wave 1/ }).click();
      await page.getByText('21 of 24').waitFor();
      await page
        .getByRole('button', { name: /^Attack / })
        .first()
        .click();
      await page.getByText(/^Attack \d+ against defence \d+\..* of the attackers/).waitFor();
      await checkAccess();
    },
  );
}
