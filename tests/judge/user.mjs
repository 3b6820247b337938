// SPDX-License-Identifier: GPL-3.0-or-later
// Uses an app as a person does who sees it for the first time: by what is written on it. Knows nothing of how it was made.

/** Values for what a form asks and a check does not name. */
const fillings = {
    email: (n) => `person${n}@example.org`,
    url: () => 'https://example.org/page',
    tel: () => '+49 30 1234567',
    number: () => '3',
    date: () => inDays(10),
    'datetime-local': () => `${inDays(10)}T10:00`,
    time: () => '10:00',
    month: () => inDays(10).slice(0, 7),
    week: () => '2031-W10',
    color: () => '#336699',
    password: () => 'a long password 42',
};

export function inDays(days) {
    return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const asRegExp = (name) => new RegExp(name instanceof RegExp ? name.source : name, 'i');
/** What people know by heart where it is asked for. */
const known = [
    [/card number/i, '4242 4242 4242 4242'],
    [/expir|(valid|good) until|mm\/yy/i, '12/39'],
    [/security code|cvc|cvv/i, '123'],
];

/** "Choose…", "None", "–": no choice at all. */
function isEmptyChoice(option) {
    return /^$|^(choose|select|none|nobody|any\b|—|–|-)/i.test(option.trim());
}

/** Whether an input goes by a name; one of a group of choices also by the name of the group. */
function isCalled(name, { type, label, group }) {
    const isChoice = type === 'radio' || type === 'checkbox';
    return asRegExp(name).test(label) || (isChoice && asRegExp(name).test(group));
}

const beginsAdding =
    /^(\+ ?)?(new|add|ask|create|post|write|record|announce|start|report|log(?! ?out)|submit|plan|book|upload|publish|request|make|set|enter|share|schedule|open|send|apply|register)\b/i;

export class User {
    #page;
    #admin;
    #count = 0;

    constructor(page, admin) {
        this.#page = page;
        this.#admin = admin;
        page.setDefaultTimeout(6_000);
        page.on('dialog', (dialog) => void dialog.accept());
    }

    get page() {
        return this.#page;
    }

    async settle() {
        await this.#page.waitForLoadState('networkidle').catch(() => undefined);
    }

    async visit(path) {
        await this.#page.goto(path);
        await this.#page.getByRole('heading').first().waitFor();
        await this.settle();
    }

    /** Follows a link of the menu, else one anywhere on the page, else one on the first page. */
    async go(name) {
        for (const start of [undefined, '/', '/dashboard']) {
            if (start) await this.visit(start).catch(() => undefined);
            for (const scope of [this.#page.getByRole('navigation'), this.#page.locator('body')]) {
                const link = scope.getByRole('link', { name: asRegExp(name) });
                if (!(await link.count())) continue;
                await this.#click(link);
                await this.settle();
                return;
            }
        }
        throw new Error(`nothing leads to ${name}`);
    }

    async #click(locator) {
        const all = await locator.all();
        for (const one of all) {
            if (await one.isVisible()) return one.click();
        }
        const menu = this.#page.getByRole('button', { name: /menu/i });
        if (await menu.count()) await menu.first().click();
        return locator.first().click();
    }

    /** Presses a button or follows a link of that name in the page itself. */
    async press(name) {
        const pattern = asRegExp(name);
        const main = this.#page.locator('main, dialog, [role="dialog"]');
        const things = main
            .getByRole('button', { name: pattern })
            .or(main.getByRole('link', { name: pattern }));
        await things.first().waitFor();
        await this.#click(things);
        await this.settle();
    }

    async canPress(name) {
        const pattern = asRegExp(name);
        await this.settle();
        await this.#page.waitForTimeout(400);
        const button = this.#page.getByRole('button', { name: pattern });
        const link = this.#page.getByRole('main').getByRole('link', { name: pattern });
        return (await button.or(link).filter({ visible: true }).count()) > 0;
    }

    async sees(text) {
        const found = this.#page
            .getByText(asRegExp(text))
            .or(this.#page.getByRole('img', { name: asRegExp(text) }));
        await found.filter({ visible: true }).first().waitFor();
    }

    async seesNot(text) {
        await this.settle();
        await this.#page.waitForTimeout(200);
        if (await this.#page.getByText(asRegExp(text)).filter({ visible: true }).count()) {
            throw new Error(`still shows ${text}`);
        }
    }

    /** How often a text stands on the page. */
    async count(text) {
        return this.#page.getByText(asRegExp(text)).filter({ visible: true }).count();
    }

    async text() {
        return this.#page.getByRole('main').innerText();
    }

    async signIn() {
        await this.leave();
        await this.visit('/');
        await this.go(/sign in|log ?in/i);
        await this.#page
            .getByLabel(/e-?mail/i)
            .first()
            .fill(this.#admin.email);
        await this.#page
            .getByLabel(/password/i)
            .first()
            .fill(this.#admin.password);
        await this.#page
            .getByRole('main')
            .getByRole('button', { name: /sign in|log ?in/i })
            .last()
            .click();
        await this.#page
            .getByRole('button', { name: /log ?out|sign out/i })
            .first()
            .waitFor({ state: 'attached' });
        await this.settle();
    }

    /** A new account, as the first kind of person the form offers or the one named. */
    async signUp(kind) {
        await this.leave();
        await this.visit('/');
        const link = this.#page.getByRole('link', {
            name: /sign up|register|join|create (an )?account|get started/i,
        });
        if (await link.count()) await this.#click(link);
        else {
            await this.go(/sign in|log ?in/i);
            await this.#click(this.#page.getByRole('link', { name: /sign up|register|create/i }));
        }
        await this.settle();
        const choice = 'i am|as a|role|kind|account';
        const inputs = await this.#formFor(['password']);
        const isAsked = kind && inputs.some(({ facts }) => isCalled(choice, facts)); // else all are one kind
        await this.fill({
            ...(isAsked ? { [choice]: kind } : {}),
            password: 'a long password 42',
        });
        await this.submit();
        await this.#page
            .getByRole('button', { name: /log ?out|sign out/i })
            .first()
            .waitFor({ state: 'attached' });
        await this.settle();
    }

    async leave() {
        const out = this.#page.getByRole('button', { name: /log ?out|sign out/i });
        if (await out.count()) {
            await this.#click(out);
            await out
                .first()
                .waitFor({ state: 'detached' })
                .catch(() => undefined);
            await this.settle();
        }
    }

    /** The form that people would fill in: the one with most inputs. */
    async #form() {
        await this.#page.locator('main form, dialog form, [role="dialog"] form').first().waitFor();
        await this.settle();
        const forms = await this.#page
            .locator('main form, dialog form, [role="dialog"] form')
            .all();
        const sizes = await Promise.all(
            forms.map((form) => form.locator('input, select, textarea').count()),
        );
        return forms[sizes.indexOf(Math.max(...sizes))];
    }

    /** What the inputs of a form are called and ask for. */
    async #inputs(form) {
        const inputs = await form.locator('input, select, textarea').all();
        const facts = await Promise.all(
            inputs.map((input) =>
                input.evaluate((element) => ({
                    tag: element.tagName.toLowerCase(),
                    type: element.type,
                    label:
                        [...(element.labels ?? [])].map((label) => label.innerText).join(' ') ||
                        element.getAttribute('aria-label') ||
                        element.placeholder ||
                        '',
                    group:
                        element.closest('fieldset')?.querySelector('legend')?.innerText ??
                        element.closest('[role="group"]')?.getAttribute('aria-label') ??
                        '',
                    required: element.required || element.getAttribute('aria-required') === 'true',
                    value:
                        element.type === 'checkbox' || element.type === 'radio'
                            ? ''
                            : element.value,
                    checked: element.checked,
                    min: element.min,
                    max: element.max,
                    shown:
                        element.offsetParent !== null ||
                        element.type === 'radio' ||
                        element.type === 'file',
                })),
            ),
        );
        return inputs
            .map((input, index) => ({ input, facts: facts[index] }))
            .filter(
                ({ facts: { shown, type } }) => shown && type !== 'submit' && type !== 'hidden',
            );
    }

    /** The form with inputs for all names, as soon as it is there. */
    async #formFor(names) {
        for (const deadline = Date.now() + 5_000; ; await this.#page.waitForTimeout(150)) {
            const inputs = await this.#inputs(await this.#form()).catch(() => []);
            const missing = names.filter(
                (name) => !inputs.some(({ facts }) => isCalled(name, facts)),
            );
            if (!missing.length && inputs.length) return inputs;
            if (Date.now() > deadline)
                throw new Error(`the form asks for no ${missing.join(', ')}`);
        }
    }

    /** Fills in what is named, by its label, and what else has to be filled in. Names must be there. */
    async fill(values = {}) {
        this.#count += 1;
        const left = new Set(Object.keys(values));
        for (const { input, facts } of await this.#formFor([...left])) {
            const wanted = [...left].find((name) => isCalled(name, facts));
            if (wanted !== undefined && (await this.#put(input, facts, values[wanted])))
                left.delete(wanted);
            else if (wanted === undefined && facts.required && !facts.value)
                await this.#put(input, facts);
        }
        if (left.size)
            throw new Error(`nothing offers ${[...left].map((name) => values[name]).join(', ')}`);
    }

    /** False: it was a choice of another value. */
    async #put(input, { tag, type, label, min, max, checked }, value) {
        if (tag === 'select') {
            const options = await input.locator('option').allInnerTexts();
            const at =
                value === undefined
                    ? isEmptyChoice(options[0] ?? '')
                        ? 1
                        : 0
                    : options.findIndex(
                          (option) => !isEmptyChoice(option) && asRegExp(value).test(option),
                      );
            if (at < 0 || at >= options.length)
                throw new Error(`"${label}" offers no ${value ?? 'choice'}: ${options.join(', ')}`);
            await input.selectOption({ index: at });
        } else if (type === 'radio') {
            if (value !== undefined && !asRegExp(value).test(label)) return false;
            if (!checked) await input.check({ force: true });
        } else if (type === 'checkbox') {
            if (value !== undefined && typeof value !== 'boolean' && !asRegExp(value).test(label))
                return false;
            await input.setChecked(value !== false, { force: true });
        } else if (type === 'file') {
            await input.setInputFiles(value ?? picture);
        } else if (type === 'range') {
            await input.fill(String(value ?? max ?? 3));
        } else {
            const byHeart = known.find(([name]) => name.test(label))?.[1];
            const usual = byHeart ?? fillings[type]?.(this.#count) ?? `Something ${this.#count}`;
            const floor =
                type === 'number' && min !== '' && Number(min) > Number(usual) ? min : usual;
            await input.fill(
                String(
                    value ??
                        (type === 'number' && max !== '' && Number(max) < Number(floor)
                            ? max
                            : floor),
                ),
            );
        }
        return true;
    }

    async submit() {
        const form = await this.#form();
        await form.locator('button[type="submit"], button:not([type])').last().click();
        await this.settle();
    }

    /** Begins a record from its list, fills it in, saves it, and sees it. */
    async add(list, values, shown = Object.values(values)[0]) {
        await this.go(list);
        await this.press(beginsAdding);
        await this.fill(values);
        await this.submit();
        await this.sees(escaped(shown));
    }

    async open(list, text) {
        await this.go(list);
        await this.#narrow(text);
        await this.#click(
            this.#page.getByRole('main').getByRole('link', { name: asRegExp(escaped(text)) }),
        );
        await this.settle();
        await this.#page
            .getByRole('heading')
            .filter({ hasText: asRegExp(escaped(text)) })
            .first()
            .waitFor();
    }

    /** Uses the search where the list is longer than a page. */
    async #narrow(text) {
        const link = this.#page
            .getByRole('main')
            .getByRole('link', { name: asRegExp(escaped(text)) });
        await this.settle();
        if (!(await link.count())) await this.search(text);
        await link.first().waitFor();
    }

    async search(text) {
        const box = this.#page.getByRole('main').getByRole('searchbox').first();
        await box.fill(text);
        await box.press('Enter');
        await this.#page.waitForTimeout(500);
        await this.settle();
    }

    /** Chooses in the filter or order of a list, by label and option. */
    async choose(label, option) {
        const filters = this.#page.getByRole('button', { name: /^filters?/i });
        const select = this.#page
            .getByRole('main')
            .getByRole('combobox', { name: asRegExp(label) });
        if (!(await select.count()) && (await filters.count())) await filters.first().click();
        const options = await select.first().locator('option').allInnerTexts();
        const at = options.findIndex((text) => !isEmptyChoice(text) && asRegExp(option).test(text));
        if (at < 0) throw new Error(`"${label}" offers no ${option}: ${options.join(', ')}`);
        await select.first().selectOption({ index: at });
        await this.#page.waitForTimeout(300);
        await this.settle();
    }

    async edit(list, text, values) {
        await this.open(list, text);
        await this.press(/^edit/i);
        await this.fill(values);
        await this.submit();
        await this.sees(escaped(Object.values(values)[0]));
    }

    async remove(list, text) {
        await this.open(list, text);
        await this.press(/^(delete|remove)/i);
        const sure = this.#page
            .getByRole('dialog')
            .getByRole('button', { name: /delete|remove|yes/i });
        if (await sure.count()) await sure.first().click();
        await this.settle();
        await this.go(list);
        await this.seesNot(escaped(text));
    }

    /** Writes into the small form of the page that is for comments, answers and the like. */
    async say(kind, text) {
        await this.settle();
        await this.#page.waitForTimeout(400);
        const box = this.#page.getByRole('main').getByRole('textbox', { name: asRegExp(kind) });
        if (!(await box.count()))
            await this.press(
                new RegExp(
                    `(add|write|new|post|your).*(${asRegExp(kind).source})|^(${asRegExp(kind).source})$`,
                    'i',
                ),
            );
        const field = (await box.count())
            ? box.last()
            : this.#page.getByRole('main').locator('form textarea').last();
        await field.fill(text);
        const form = field.locator('xpath=ancestor::form');
        await form.locator('button[type="submit"], button:not([type])').last().click();
        await this.settle();
        await this.sees(escaped(text));
    }

    async hasRows(list, atLeast = 3) {
        await this.go(list);
        const rows = this.#page.getByRole('main').locator('tbody tr, ul > li, article');
        await rows.first().waitFor();
        const count = await rows.count();
        if (count < atLeast) throw new Error(`only ${count} shown`);
    }

    async seesChart() {
        await this.#page
            .locator(
                'main svg[role="img"], main canvas, main figure svg, main [role="img"], main li [style*="width"]',
            )
            .filter({ visible: true })
            .first()
            .waitFor();
    }

    async downloads(name) {
        const waiting = this.#page.waitForEvent('download');
        await this.press(name);
        const file = await waiting;
        const stream = await file.createReadStream();
        let text = '';
        for await (const chunk of stream) text += chunk;
        return text;
    }

    /** Colours that are painted, with how many elements are: "rgb(1, 2, 3)" -> number. */
    async #painted(selector) {
        return this.#page.evaluate((chosen) => {
            const counts = {};
            for (const element of document.querySelectorAll(chosen)) {
                const colour = getComputedStyle(element).backgroundColor;
                if (element.getClientRects().length && !/^rgba\(.*, 0\)$/.test(colour))
                    counts[colour] = (counts[colour] ?? 0) + 1;
            }
            return counts;
        }, selector);
    }

    async #isNear(colours, wanted) {
        const [target, ...others] = await this.#page.evaluate(
            (names) =>
                names.map((name) => {
                    const context = document.createElement('canvas').getContext('2d');
                    context.fillStyle = name;
                    context.fillRect(0, 0, 1, 1);
                    return [...context.getImageData(0, 0, 1, 1).data];
                }),
            [wanted, ...colours],
        );
        return others.some((other) =>
            target.slice(0, 3).every((part, index) => Math.abs(part - other[index]) <= 10),
        );
    }

    async hasBackground(colour) {
        await this.visit('/');
        if (
            !(await this.#isNear(
                Object.keys(await this.#painted('html, body, #root, #root > div, main')),
                colour,
            ))
        ) {
            throw new Error(`the background is not ${colour}`);
        }
    }

    async hasComponents(colour) {
        await this.visit('/');
        const painted = await this.#painted(
            'a, button, header, nav, aside, section, article, footer, li, div, span',
        );
        if (!(await this.#isNear(Object.keys(painted), colour)))
            throw new Error(`nothing is ${colour}`);
    }
}

const picture = {
    name: 'picture.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
    ),
};

function escaped(text) {
    return text instanceof RegExp ? text : String(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
