import assert from 'node:assert/strict';
import { admin, startApp } from './app.mjs';
import { checkAccess, openBrowser } from './browser.mjs';
import {
  appName,
  colours,
  contactInputs,
  entities,
  hasDashboard,
  proves,
  signUps,
  textPages,
} from './domain.mjs';
import { another, fillForm, submitForm } from './forms.mjs';
import { scenarios } from './modules/index.mjs';
import { Report } from './report.mjs';

const app = await startApp();
const { page, complaints, close } = await openBrowser(app.base);

/** What the page says is wrong; the reason of most failures. */
const report = new Report(() =>
  page.locator('[role="alert"], [id$="-error"], [role="status"]').allTextContents(),
);

/** The label as it stands inside a sentence. */
function inSentence(label) {
  return label.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

async function seeText(text) {
  await page.getByText(text, { exact: true }).first().waitFor();
}

/** Waits for what is shown below the menu, so that nothing is read from the page before. */
async function seeHeading() {
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  return (await heading.textContent()).trim();
}

async function open(address) {
  await page.goto(address);
  await seeHeading();
}

/** The first page, under the name that the app was given. */
async function openApp() {
  await open('/');
  await page.getByRole('link', { name: appName, exact: true }).first().waitFor();
  await checkAccess(page);
}

/** Nothing lies beside a screen as narrow as a phone's. */
async function fitPhone() {
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp();
  const surplus = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = globalThis.document.documentElement;
    return scrollWidth - clientWidth;
  });
  assert.equal(surplus, 0);
  await page.setViewportSize({ width, height });
}

/** "rgb(0, 100, 0)" for "#006400", as browsers tell colours. */
function asComputed(hex) {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}

/** The page has the background that was asked for, and the other colours fill something on it or where people sign in. */
async function showColours() {
  const fillings = new Set();
  for (const address of ['/', '/sign-in']) {
    await open(address);
    const found = await page.evaluate(() =>
      [...globalThis.document.querySelectorAll('body, body *')].map(
        (element) => globalThis.getComputedStyle(element).backgroundColor,
      ),
    );
    if (colours.background) {
      assert.equal(found[0], asComputed(colours.background));
    }
    found.forEach((colour) => fillings.add(colour));
  }
  for (const [role, hex] of Object.entries(colours)) {
    assert.ok(fillings.has(asComputed(hex)), `nothing has the colour of the ${role}: ${hex}`);
  }
}

async function signIn() {
  await open('/sign-in');
  await page.locator('[name="email"]').fill(admin.email);
  await page.locator('[name="password"]').fill(admin.password);
  await submitForm(page, 'Sign in');
  await page.getByRole('button', { name: 'Log out' }).waitFor();
}

async function logOut() {
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
}

async function signUp({ label, inputs, choices = [] }) {
  await open('/sign-up');
  const role = page.getByRole('radio', { name: label, exact: true });
  if (await role.count()) {
    await role.check();
  }
  const own = inputs.filter(({ name }) => name !== 'name' && name !== 'email').map(another);
  const account = [
    { name: 'name', kind: 'string', value: 'Robin Reader' },
    { name: 'email', kind: 'email', value: `robin.${Date.now()}@example.com` },
    { name: 'password', kind: 'string', value: 'browser-test-reader' },
  ];
  await fillForm(page, 'Create account', [...account, ...own], choices);
  await submitForm(page, 'Create account');
  await page.getByRole('button', { name: 'Log out' }).waitFor();
  await logOut();
}

async function create(entity) {
  await open(`${entity.page}/new${entity.form ?? ''}`);
  const button = `Create ${inSentence(entity.label)}`;
  await fillForm(page, button, entity.inputs, entity.choices);
  await submitForm(page, button);
  await seeText(`${entity.label} created`);
  await page.waitForURL(new RegExp(`${entity.page}/\\d+$`));
  entity.address = new URL(page.url()).pathname;
  entity.title = await seeHeading();
}

async function search(entity) {
  await open(entity.page);
  await page.getByRole('searchbox').first().fill(entity.search);
  await page.waitForURL(/[?&]q=/);
  await page.getByRole('link', { name: entity.search, exact: true }).first().waitFor();
  await page.getByRole('searchbox').first().fill('nothing is called this');
  await seeText('Nothing found');
}

async function edit(entity) {
  await open(entity.address);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Save changes' }).waitFor();
  if (entity.change) {
    await page.locator(`form [name="${entity.change}"]`).fill('Changed by a test');
  }
  await submitForm(page, 'Save changes');
  await seeText('Changes saved');
  if (entity.change) {
    await open(entity.address);
    await page.getByText('Changed by a test').first().waitFor();
  }
}

async function remove(entity) {
  await open(entity.address);
  // The last one, because a state may be called so too.
  await page.getByRole('button', { name: 'Delete', exact: true }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await seeText(`${entity.label} deleted`);
  await page.goto(entity.address);
  await page.getByRole('alert').waitFor();
}

async function breakRule(entity, rule) {
  await open(`${entity.page}/new${entity.form ?? ''}`);
  const button = `Create ${inSentence(entity.label)}`;
  const inputs = entity.inputs
    .map(another)
    .map((input) => ({ ...input, value: rule.changes[input.name] ?? input.value }));
  await fillForm(page, button, inputs, entity.choices);
  await submitForm(page, button);
  const alert = await page.getByRole('alert').textContent();
  assert.equal(alert.trim(), rule.message);
}

async function move(entity) {
  const [label, state] = entity.transition;
  await open(entity.address);
  await page.getByRole('button', { name: label, exact: true }).click();
  await page.locator('main aside').getByText(state, { exact: true }).first().waitFor();
}

async function addInline(entity, child) {
  await open(entity.address);
  const button = `Add ${inSentence(child.label)}`;
  await fillForm(page, button, child.inputs, child.choices);
  await submitForm(page, button);
  const section = page.getByRole('region', { name: child.plural });
  await section.getByRole('listitem').first().waitFor();
  await section
    .getByRole('button', { name: `Delete ${inSentence(child.label)}` })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await seeText(`${child.label} deleted`);
}

async function switchOn(entity, toggle) {
  await open(entity.address);
  const button = page.getByRole('button', { name: new RegExp(`^${toggle.label}: `) }).first();
  await button.click();
  await page.locator('button[aria-pressed="true"]').first().waitFor();
  await open(toggle.page);
  await page.locator('main').getByRole('link', { name: entity.title }).first().waitFor();
}

async function read(entity) {
  await open(entity.reading);
  await page.getByRole('link', { name: entity.title, exact: true }).first().click();
  assert.equal(await seeHeading(), entity.title);
  await checkAccess(page);
}

async function contact() {
  await open('/contact');
  await fillForm(page, 'Send message', contactInputs);
  await submitForm(page, 'Send message');
  await seeText('Thank you, your message has arrived');
}

async function useEntity(entity) {
  const name = inSentence(entity.label);
  const { records = [], links = [], search: lookups, move: moves } = entity.proves ?? {};
  const making = [...records, ...links];
  const isMade = await report.step(`makes a new ${name}`, () => create(entity), making);
  if (!isMade) {
    return;
  }
  await report.step(`shows the ${name} to everybody`, () => checkAccess(page), records);
  for (const rule of entity.rules ?? []) {
    await report.step(`refuses: ${rule.message}`, () => breakRule(entity, rule), rule.proves);
  }
  if (entity.search) {
    await report.step(`finds the ${name}`, () => search(entity), lookups);
  }
  if (entity.transition) {
    await report.step(`moves the ${name} on: ${entity.transition[0]}`, () => move(entity), moves);
  }
  for (const child of entity.inlines ?? []) {
    await report.step(
      `adds and deletes a ${inSentence(child.label)}`,
      () => addInline(entity, child),
      child.proves,
    );
  }
  for (const toggle of entity.toggles ?? []) {
    await report.step(
      `switches on: ${inSentence(toggle.label)}`,
      () => switchOn(entity, toggle),
      toggle.proves,
    );
  }
  if (entity.reading) {
    await report.step(`lets visitors read the ${name}`, () => read(entity), records);
  }
}

try {
  console.log('Visitors');
  await report.step(`can open ${appName}`, openApp, proves.app);
  await report.step('fits a phone', fitPhone, proves.app);
  if (Object.keys(colours).length > 0) {
    await report.step('has the colours that were asked for', showColours, proves.colours);
  }
  for (const text of [{ address: '/sign-in' }, ...textPages]) {
    await report.step(
      `can open ${text.address}`,
      async () => {
        await open(text.address);
        await checkAccess(page);
      },
      text.proves,
    );
  }
  if (contactInputs.length > 0) {
    await report.step('can send a message', contact, proves.contact);
  }
  for (const way of signUps) {
    await report.step(`can sign up (${way.label}) and log out`, () => signUp(way), proves.accounts);
  }
  console.log('Admin');
  await report.step('signs in', signIn, proves.accounts);
  for (const entity of entities) {
    console.log(entity.plural);
    await useEntity(entity);
    await report.step(
      `lists ${inSentence(entity.plural)} for everybody`,
      async () => {
        await open(entity.page);
        await checkAccess(page);
      },
      entity.proves?.records,
    );
  }
  if (hasDashboard) {
    console.log('Dashboard');
    await report.step(
      'counts what there is',
      async () => {
        await open('/dashboard');
        await page.locator('main dl dd').first().waitFor();
        await checkAccess(page);
      },
      proves.dashboard,
    );
  }
  for (const { title, run, proves: requirements } of scenarios) {
    console.log(title);
    report.proves = requirements;
    await run({
      page,
      report,
      entities,
      open,
      signIn,
      logOut,
      checkAccess: () => checkAccess(page),
    });
  }
  report.proves = [];
  console.log('Changing and deleting');
  for (const entity of entities.filter(({ address }) => address).reverse()) {
    const name = inSentence(entity.label);
    const records = entity.proves?.records;
    await report.step(`changes the ${name}`, () => edit(entity), records);
    await report.step(`deletes the ${name}`, () => remove(entity), records);
  }
  await report.step('never complained on the console', () => {
    assert.equal(complaints.length, 0, complaints.join('\n'));
  });
} finally {
  await close();
  await app.stop();
}

if (report.failures > 0) {
  console.log(`\n${report.failures} steps failed.`);
  process.exitCode = 1;
} else {
  console.log('\nEverything works.');
}
