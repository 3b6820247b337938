/** The form that is being filled in; pages may show several. */
function scopeOf(page, button) {
  return page.locator('form', { has: page.getByRole('button', { name: button, exact: true }) });
}

async function fillList(form, name, value) {
  const items = value.split('\n');
  for (const [index, item] of items.entries()) {
    const input = form.locator(`[name="${name}"]`).nth(index);
    await input.fill(item);
    if (index + 1 < items.length) {
      await input.press('Enter');
    }
  }
}

async function fillInput(form, { name, kind, value }) {
  const input = form.locator(`[name="${name}"]`);
  if (kind === 'enum') {
    await input.selectOption(value);
  } else if (kind === 'boolean') {
    await input.setChecked(value === 'true');
  } else if (kind === 'rating') {
    await input.and(form.locator(`[value="${value}"]`)).check({ force: true });
  } else if (kind === 'list') {
    await fillList(form, name, value);
  } else {
    await input.fill(value);
  }
}

/**
 * Takes the newest record there is, which is the one that the test has made; for a second choice among the same records,
 * the next one, as two teams that meet are not the same.
 */
async function choose(form, { key, many }, taken) {
  const input = form.locator(`[name="${key}"]`);
  if (many) {
    await input.first().check();
    return;
  }
  const options = input.locator('option');
  await options.nth(1).waitFor({ state: 'attached' });
  const records = (await options.allTextContents()).slice(1);
  const among = records.join('\n');
  const before = taken.filter((one) => one === among).length;
  taken.push(among);
  await input.selectOption({ index: before < records.length ? before + 1 : 1 });
}

/** Places are chosen on a plan, which appears once it is known of what. */
async function choosePlace(form) {
  const plan = form.getByRole('button', { name: /^Row .*, (free|chosen)$/ });
  await plan.first().waitFor();
  if ((await form.getByRole('button', { name: /^Row .*, chosen$/ }).count()) === 0) {
    await plan.first().click();
  }
}

/** Fills in the form with the given button. */
export async function fillForm(page, button, inputs, choices = []) {
  const form = scopeOf(page, button);
  for (const input of inputs.filter(({ kind }) => kind !== 'seats')) {
    await fillInput(form, input);
  }
  const taken = [];
  for (const choice of choices) {
    await choose(form, choice, taken);
  }
  if (inputs.some(({ kind }) => kind === 'seats')) {
    await choosePlace(form);
  }
}

export async function submitForm(page, button) {
  await scopeOf(page, button).getByRole('button', { name: button, exact: true }).click();
}

/** The input with a value that no other record has, where that matters. */
export function another(input) {
  const { kind, value, unique } = input;
  if (!unique) {
    return input;
  }
  if (kind === 'email') {
    return { ...input, value: `other.${value}` };
  }
  const isNumber = kind === 'integer' || kind === 'number';
  return { ...input, value: isNumber ? String(Number(value) + 1) : `${value.slice(0, -1)}2` };
}
