/** An address is left, listed for the admin and taken back. */
export async function scenario({ page, report, open, checkAccess }) {
  await report.step('leaves an address and takes it back', async () => {
    await open('/newsletter');
    await checkAccess();
    await page.getByLabel('E-mail address').fill('reader@example.org');
    await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
    const back = page.getByRole('link', { name: 'Unsubscribe' });
    await back.waitFor();
    const address = await back.getAttribute('href');
    await open('/newsletter');
    await page
      .getByRole('region', { name: /^Subscribers/ })
      .getByText('reader@example.org')
      .waitFor();
    await open(address);
    await checkAccess();
    await page.getByRole('button', { name: 'Unsubscribe' }).click();
    await page.getByText('You are off the list').waitFor();
  });
}
