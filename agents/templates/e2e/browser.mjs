import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#aab"/></svg>';

/** Refusals that the test provokes; browsers report every one of them as an error. */
const provoked = /the server responded with a status of (400|401|403|404|409)/;

function findBrowser() {
  const found = candidates.find((file) => file && existsSync(file));
  if (!found) {
    throw new Error('There is no Chromium or Chrome. Install one, or name it in CHROMIUM_PATH.');
  }
  return found;
}

/**
 * Opens a page at the app's address. Whatever it asks of other servers is refused, but for pictures, which get one from
 * here; `complaints` collects that and every error on the console.
 */
export async function openBrowser(base) {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  const context = await browser.newContext({
    baseURL: base,
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
  });
  context.setDefaultTimeout(20_000);
  const complaints = [];
  await context.route(
    (address) => address.origin !== base && address.protocol.startsWith('http'),
    (route) => {
      if (route.request().resourceType() === 'image') {
        return route.fulfill({ contentType: 'image/svg+xml', body: picture });
      }
      complaints.push(`The page asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !provoked.test(message.text())) {
      complaints.push(message.text());
    }
  });
  return { page, complaints, close: () => browser.close() };
}

/** Throws when a check of the present page finds that people would be shut out of it. */
export async function checkAccess(page) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help}, as in ${nodes[0].html.slice(0, 120)}`);
  });
  if (found.length > 0) {
    throw new Error(found.join('\n'));
  }
}
