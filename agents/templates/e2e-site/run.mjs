import assert from 'node:assert/strict';
import { checkAccess, openBrowser } from './browser.mjs';
import { colours, hasContact, hasFaq, lists, proves, textPages } from './domain.mjs';
{{#hasTools}}
import { scenarios } from './modules/index.mjs';
{{/hasTools}}
import { Report } from './report.mjs';
import { readContent, startSite } from './site.mjs';

const words = readContent('site.json');
const { base, stop } = await startSite();
const { page, complaints, close } = await openBrowser(base);
const report = new Report(() => Promise.resolve([]));

async function open(address) {
  const answer = await page.goto(address);
  assert.equal(answer.status(), 200, `${address} was answered with ${answer.status()}`);
  return seeHeading();
}

async function seeHeading() {
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  return (await heading.textContent()).trim();
}

/** Nobody is shut out of the page, in light colours or dark ones. */
async function checkPage() {
  const toggle = page.getByRole('button', { name: 'Switch between light and dark colours' });
  // Colours change at once, so that none is measured on its way.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important; }' });
  await checkAccess(page);
  await toggle.click();
  await checkAccess(page);
  await toggle.click();
}

/** Pages that the present one leads to, without what stands behind a "?" or a "#". */
function linksHere() {
  return page.evaluate(() =>
    [...globalThis.document.querySelectorAll('a[href^="/"]')].map(
      (link) => new globalThis.URL(link.href).pathname,
    ),
  );
}

/** Opens everything that can be reached from the first page, on a screen as narrow as a phone's. */
async function visitEverything() {
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  const addresses = ['/'];
  for (const address of addresses) {
    await open(address);
    assert.notEqual(await page.title(), '', `${address} has no title`);
    const surplus = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = globalThis.document.documentElement;
      return scrollWidth - clientWidth;
    });
    assert.equal(surplus, 0, `${address} is wider than a phone`);
    const found = await linksHere();
    addresses.push(...new Set(found.filter((one) => !addresses.includes(one))));
  }
  await page.setViewportSize({ width, height });
  console.log(`        ${addresses.length} pages`);
}

/** Each page is written out: what it says stands in its file, before any script runs. */
async function readWithoutScripts(address, text) {
  const answer = await fetch(base + address);
  assert.equal(answer.status, 200);
  const html = await answer.text();
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  assert.ok(html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").includes(escaped));
}

/** "rgb(0, 100, 0)" for "#006400", as browsers tell colours. */
function asComputed(hex) {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}

/** The page has the background that was asked for, and the other colours fill something on it. */
async function showColours() {
  await open('/');
  const found = await page.evaluate(() =>
    [...globalThis.document.querySelectorAll('body, body *')].map(
      (element) => globalThis.getComputedStyle(element).backgroundColor,
    ),
  );
  if (colours.background) {
    assert.equal(found[0], asComputed(colours.background));
  }
  for (const [role, hex] of Object.entries(colours)) {
    assert.ok(found.includes(asComputed(hex)), `nothing has the colour of the ${role}: ${hex}`);
  }
}

async function useMenu() {
  await open('/');
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Menu' }).click();
  const entries = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  const last = entries.last();
  const address = await last.getAttribute('href');
  await last.click();
  await page.waitForURL(base + address);
  await page.setViewportSize({ width, height });
}

async function jumpOverMenu() {
  await open('/');
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Skip to content' });
  assert.ok(await link.evaluate((element) => element === globalThis.document.activeElement));
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => globalThis.document.activeElement.id), 'main');
}

async function keepColours() {
  await open('/');
  const scheme = () => page.evaluate(() => globalThis.document.documentElement.dataset.scheme);
  const before = await scheme();
  const toggle = page.getByRole('button', { name: 'Switch between light and dark colours' });
  await toggle.click();
  await page.reload();
  await seeHeading();
  assert.notEqual(await scheme(), before);
  await toggle.click();
}

async function missAPage() {
  const answer = await page.goto('/nothing/is/here');
  assert.equal(answer.status(), 404);
  await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  assert.equal(await seeHeading(), words.name);
}

function main() {
  return page.getByRole('main');
}

async function seeList(list) {
  const records = readContent(list.content);
  assert.equal(await open(list.page), list.label);
  const links = await main()
    .locator(`a[href^="${list.page}/"]`)
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  const own = new Set(links.filter((href) => href !== `${list.page}/compare`));
  assert.equal(own.size, records.length);
  await checkPage();
}

async function seeRecords(list) {
  const records = readContent(list.content);
  for (const record of records) {
    await open(list.page);
    const title = list.title && record[list.title];
    const link = title
      ? main().getByRole('link', { name: title, exact: true })
      : main().locator(`a[href^="${list.page}/"]`);
    await link.first().click();
    // The page of a record; the list, which may still be there, is no article.
    const heading = (await main().locator('article h1').textContent()).trim();
    if (title) {
      assert.equal(heading, title);
    }
    await readWithoutScripts(new URL(page.url()).pathname, heading);
  }
  await checkPage();
}

async function search(list) {
  const [record] = readContent(list.content);
  await open(list.page);
  const box = main().getByRole('searchbox');
  await box.fill(record[list.title]);
  await page.waitForURL(/[?&]search-for=/);
  await main().getByRole('link', { name: record[list.title], exact: true }).first().waitFor();
  // The address alone leads to the same.
  await page.reload();
  await main().getByRole('link', { name: record[list.title], exact: true }).first().waitFor();
  await box.fill('nothing is called this');
  await page.getByText('Nothing found').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await main().getByRole('link', { name: record[list.title], exact: true }).first().waitFor();
}

async function filter(list) {
  const records = readContent(list.content);
  const { name, label } = list.filter;
  const wanted = records.find((record) => record[name])[name];
  const count = records.filter((record) => record[name] === wanted).length;
  await open(list.page);
  await main().getByRole('combobox', { name: label, exact: true }).selectOption(wanted);
  await page.waitForURL(/\?/);
  await page
    .getByRole('status')
    .getByText(new RegExp(`^${count} `))
    .waitFor();
}

async function order(list) {
  await open(list.page);
  const choice = main().getByRole('combobox', { name: 'Sort by', exact: true });
  const values = await choice
    .locator('option')
    .evaluateAll((found) => found.map(({ value }) => value));
  await choice.selectOption(values.at(-1));
  await page.waitForURL(/[?&]sort-by=|[^?]$/);
  await seeHeading();
}

async function compare(list) {
  await open(`${list.page}/compare`);
  const buttons = page.getByRole('region', { name: /^Choose/ }).getByRole('button');
  await buttons.nth(0).click();
  await buttons.nth(1).click();
  await page.getByRole('table').waitFor();
  await checkPage();
}

async function readText({ address, title }) {
  assert.equal(await open(address), title);
  const text = readContent('pages.json').find(({ slug }) => `/${slug}` === address);
  await readWithoutScripts(address, text.body.split(/\n{2,}/)[0]);
  await checkPage();
}

async function readAnswers() {
  await open('/faq');
  const questions = readContent('faq.json');
  for (const { question } of questions) {
    await page.getByText(question, { exact: true }).click();
  }
  assert.equal(await page.locator('details[open]').count(), questions.length);
  await checkPage();
}

async function writeLetter() {
  await open('/contact');
  const link = page.getByRole('link', { name: 'Open in your mail program' });
  const { [0]: first } = await main().locator('form input, form textarea').all();
  await first.fill('Robin & Sons');
  const address = new URL(await link.getAttribute('href'));
  assert.equal(address.pathname, words.email);
  assert.ok(address.searchParams.get('subject').length > 0);
  assert.ok((address.search + '').includes(encodeURIComponent('Robin & Sons')));
  await checkPage();
}

try {
  console.log('Site');
  await report.step(
    `opens as ${words.name}`,
    async () => {
      assert.equal(await open('/'), words.name);
      await readWithoutScripts('/', words.tagline);
      await checkPage();
    },
    proves.site,
  );
  await report.step(
    'can be reached page by page, on a phone as well',
    visitEverything,
    proves.site,
  );
  await report.step('has a menu that leads on', useMenu, proves.site);
  await report.step('lets the keyboard jump over the menu', jumpOverMenu, proves.site);
  await report.step('keeps the colours that a visitor chose', keepColours, proves.site);
  await report.step('says when an address leads nowhere', missAPage, proves.site);
  if (Object.keys(colours).length > 0) {
    await report.step('has the colours that were asked for', showColours, proves.colours);
  }
  for (const list of lists) {
    const { records = [], links = [], search: found, filter: narrowed } = list.proves;
    console.log(list.label);
    await report.step(`lists all of ${list.page}`, () => seeList(list), records);
    await report.step(`opens every one of ${list.page}`, () => seeRecords(list), [
      ...records,
      ...links,
      ...list.partsProve,
    ]);
    if (list.title) {
      await report.step(`finds one of ${list.page}`, () => search(list), found);
    }
    await report.step(`orders ${list.page}`, () => order(list), narrowed);
    if (list.filter) {
      await report.step(
        `narrows ${list.page} by ${list.filter.label}`,
        () => filter(list),
        narrowed,
      );
    }
    if (list.isComparable) {
      await report.step(`compares two of ${list.page}`, () => compare(list), proves.compare);
    }
  }
  console.log('Other pages');
  for (const text of textPages) {
    await report.step(`shows ${text.address}`, () => readText(text), text.proves);
  }
  if (hasFaq) {
    await report.step('answers questions', readAnswers, proves.faq);
  }
  if (hasContact) {
    await report.step('opens a letter with what was written', writeLetter, proves.contact);
  }
{{#hasTools}}
  for (const { title, run, proves: requirements } of scenarios) {
    console.log(title);
    report.proves = requirements;
    await run({ page, report, open, checkAccess: () => checkAccess(page) });
  }
  report.proves = [];
{{/hasTools}}
  await report.step('never complained on the console', () => {
    assert.equal(complaints.length, 0, complaints.join('\n'));
  });
} finally {
  await close();
  stop();
}

if (report.failures > 0) {
  console.log(`\n${report.failures} steps failed.`);
  process.exitCode = 1;
} else {
  console.log('\nEverything works.');
}
