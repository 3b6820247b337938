/** A record that can be voted on is voted up, and the vote is taken back. */
export async function scenario({ page, report, entities, open, checkAccess }) {
  for (const entity of entities.filter(({ address }) => address)) {
    await open(entity.address);
    const up = page.getByRole('button', { name: /^Upvote: / }).first();
    if ((await up.count()) === 0) {
      continue;
    }
    await report.step(`votes on ${entity.plural}`, async () => {
      const score = up.locator('xpath=following-sibling::span[1]');
      const before = await score.textContent();
      const pressed = page.locator('button[aria-pressed="true"]', { hasText: 'Upvote: ' });
      await up.click();
      await pressed.first().waitFor();
      await checkAccess();
      await score.filter({ hasNotText: before }).waitFor();
      await pressed.first().click();
      await pressed.first().waitFor({ state: 'detached' });
    });
  }
}
