import { player } from './player-settings.mjs';

/** What was just played comes first among what was played lately. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('remembers what was played', async () => {
    await open(`${player.page}?sort=createdAt`);
    const button = page.getByRole('button', { name: /^Play: / }).first();
    const title = (await button.getAttribute('aria-label')).replace('Play: ', '');
    const counted = page.waitForResponse((response) => response.url().endsWith('/api/plays'));
    await button.click();
    await counted;
    await open('/played');
    await page
      .getByRole('region', { name: 'Recently played' })
      .getByRole('listitem')
      .first()
      .getByRole('link', { name: title, exact: true })
      .waitFor();
    await checkAccess();
  });
  await report.step('lists what is played most', async () => {
    const most = page.getByRole('region', { name: 'Most played' });
    await most
      .getByText(/^\d+ plays?$/)
      .first()
      .waitFor();
  });
}
