import assert from 'node:assert/strict';

/** The interface changes its language, keeps it over a reload and changes back. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('speaks another language', async () => {
    await open('/');
    const choice = page.locator('header select').first();
    const language = () => page.evaluate(() => document.documentElement.lang);
    const first = await choice.inputValue();
    const before = await page.locator('body').innerText();
    await choice.selectOption({ index: 1 });
    await open('/');
    assert.notEqual(await language(), first);
    assert.notEqual(await page.locator('body').innerText(), before);
    await checkAccess();
    await choice.selectOption('en');
    assert.equal(await language(), 'en');
    await page.getByRole('button', { name: 'Log out' }).waitFor();
  });
}
