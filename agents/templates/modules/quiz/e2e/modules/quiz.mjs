import assert from 'node:assert/strict';

/** Takes the oldest quiz that has questions, one of the sample data, up to its marks: taken quizzes cannot be deleted. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('takes a quiz and sees the marks', async () => {
    await open('/take');
    await checkAccess();
    const starts = page.locator('main').getByRole('link', { name: /^Start / });
    await starts.first().waitFor();
    const addresses = await starts.evaluateAll((links) => links.map(({ href }) => href));
    for (const address of addresses.reverse()) {
      await open(address);
      await page
        .getByText(/^Question 1 of |^No questions yet/)
        .first()
        .waitFor();
      if ((await page.getByText(/^Question 1 of /).count()) > 0) {
        break;
      }
    }
    const total = Number((await page.getByText(/^Question 1 of /).textContent()).match(/\d+$/)[0]);
    await checkAccess();
    for (let question = 1; question <= total; question += 1) {
      await page.getByText(`Question ${question} of ${total}`).waitFor();
      await page.locator('fieldset input').first().check();
      await page.getByRole('button', { name: question === total ? 'Hand in' : 'Next' }).click();
    }
    const status = await page.getByRole('status').filter({ hasText: 'right' }).textContent();
    assert.match(status, new RegExp(`of ${total} right`));
    await checkAccess();
  });
}
