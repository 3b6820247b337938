/** A round is begun, rests, ends while the page is closed, and is kept. */
export async function scenario({ page, report, open, checkAccess }) {
  const face = page.getByRole('timer');
  await report.step('counts down, and goes on over a reload', async () => {
    await open('/focus');
    await page.getByLabel('What are you working on?').fill('Testing the timer');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await face.filter({ hasText: /^24:5/ }).waitFor();
    await checkAccess();
    await open('/focus');
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  });
  await report.step('keeps a round that is over, and goes on with a break', async () => {
    await page.evaluate(() => {
      const kept = JSON.parse(globalThis.localStorage.getItem('focus'));
      kept.rounds.startedAt -= 26 * 60_000;
      globalThis.localStorage.setItem('focus', JSON.stringify(kept));
    });
    const saved = page.waitForResponse(
      (response) => response.url().endsWith('/api/timer/entries') && response.status() === 201,
    );
    await open('/focus');
    await saved;
    await page.getByText('Short break · Round 1 of 4').waitFor();
    const totals = page.getByRole('region', { name: 'Totals' });
    await totals.getByText('Testing the timer').waitFor();
    await totals.getByText('1 day', { exact: true }).waitFor();
    await checkAccess();
  });
  await report.step('takes other lengths', async () => {
    await page.getByText('Lengths and goal').click();
    await page.getByLabel('Short break, minutes').fill('7');
    await face.filter({ hasText: '7:00' }).waitFor();
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByText('Focus · Round 2 of 4').waitFor();
  });
}
