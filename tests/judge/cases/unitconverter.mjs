// SPDX-License-Identifier: GPL-3.0-or-later
const pause = (user) => user.page.waitForTimeout(600);

/** To where something is converted. */
async function converter(user, kind) {
    await user.visit('/');
    const main = user.page.getByRole('main');
    const field = main.locator('input:not([type="search"]):not([type="checkbox"])');
    if (!(await field.count()) || !(await main.locator('select').count())) {
        await user.go(/^convert|converter|new conversion/).catch(() => undefined);
        await pause(user);
        if (!(await main.locator('select').count())) await user.press(/convert|start|new/);
    }
    await pause(user);
    await chooseKind(user, kind);
}

/** The kind of unit: a list, tabs or buttons; with all units in one list there is none. */
async function chooseKind(user, kind) {
    const main = user.page.getByRole('main');
    for (const select of await main.locator('select').all()) {
        const options = await select.locator('option').allInnerTexts();
        const at = options.findIndex((option) => kind.test(option));
        if (at < 0) continue;
        await select.selectOption({ index: at });
        await pause(user);
        return;
    }
    const thing = main
        .getByRole('tab', { name: kind })
        .or(main.getByRole('button', { name: kind }))
        .or(main.getByRole('radio', { name: kind }))
        .or(main.getByRole('link', { name: kind }));
    if (await thing.count()) await thing.first().click({ force: true });
    await pause(user);
}

async function unitLists(user, first) {
    const found = [];
    for (const select of await user.page.getByRole('main').locator('select').all()) {
        const options = await select.locator('option').allInnerTexts();
        if (options.some((option) => first.test(option))) found.push(select);
    }
    if (found.length < 2) throw new Error(`no units like ${first.source}`);
    return found;
}

async function pick(select, unit) {
    const options = await select.locator('option').allInnerTexts();
    const at = options.findIndex((option) => unit.test(option));
    if (at < 0) throw new Error(`offers no ${unit.source}: ${options.join(', ')}`);
    await select.selectOption({ index: at });
}

/** Converts, and says all that the page shows then. */
async function convert(user, kind, value, from, to) {
    await converter(user, kind);
    const [left, right] = await unitLists(user, from);
    await pick(left, from);
    await pick(right, to);
    const main = user.page.getByRole('main');
    await main
        .locator('input:not([type="search"]):not([type="checkbox"]):not([type="radio"])')
        .first()
        .fill(value);
    await pause(user);
    if (await user.canPress(/^(convert|calculate|=)/)) await user.press(/^(convert|calculate|=)/);
    await pause(user);
    return shown(user);
}

async function shown(user) {
    const main = user.page.getByRole('main');
    const values = await main
        .locator('input, output')
        .evaluateAll((all) => all.map((one) => one.value ?? '').join('\n'));
    return `${await main.innerText()}\n${values}`;
}

function expect(text, pattern) {
    if (!pattern.test(text)) throw new Error(`shows no ${pattern.source}`);
}

const miles = [/length|distance/i, '10', /\bmi(le)?s?\b/i, /kilomet|\bkm\b/i];

export const checks = [
    [
        'converts 10 miles to kilometres',
        async (user) => expect(await convert(user, ...miles), /16[.,]09/),
    ],
    [
        'swaps the units',
        async (user) => {
            await convert(user, ...miles);
            await user.press(/swap|switch|⇄|↔|exchange/);
            await pause(user);
            const [left, right] = await unitLists(user, /kilomet|\bkm\b/i);
            const chosen = (select) => select.evaluate((one) => one.selectedOptions[0].textContent);
            expect(await chosen(left), /kilomet|\bkm\b/i);
            expect(await chosen(right), /\bmi(le)?s?\b/i);
        },
    ],
    [
        'converts 100 degrees Celsius to Fahrenheit',
        async (user) =>
            expect(
                await convert(user, /temperature/i, '100', /celsius|°C/i, /fahrenheit|°F/i),
                /\b212\b/,
            ),
    ],
    [
        'converts two cups to ounces',
        async (user) =>
            expect(
                await convert(
                    user,
                    /cook|kitchen|baking|volume/i,
                    '2',
                    /\bcups?\b/i,
                    /ounce|\boz\b/i,
                ),
                /\b1[567]([.,]\d+)?\b/,
            ),
    ],
    [
        'keeps the last conversions',
        async (user) => {
            await user.visit('/');
            const seen = /10[^\n]{0,20}mi/i;
            if (!seen.test(await shown(user)) || !/history|last|recent/i.test(await shown(user))) {
                await user
                    .go(/history|recent|last|conversions/)
                    .catch(() => user.go(/^convert|converter/));
                await pause(user);
            }
            const text = (await shown(user)).replace(/\s+/g, ' ');
            expect(text, /history|last conversions|recent/i);
            expect(text, /10([.,]0+)? ?(mi\b|miles?)|miles? ?(\(mi\))? ?10|16[.,]09/i);
            expect(text, /212|°?C\b|celsius/i);
        },
    ],
    [
        'pins a conversion among the favourites',
        async (user) => {
            await convert(user, ...miles);
            await user.press(/pin|favou?rite|star|☆|★|keep/);
            await pause(user);
            if (!(await user.count(/favou?rites|pinned/)))
                await user.go(/favou?rites|pinned/).catch(() => undefined);
            await pause(user);
            await user.sees(/favou?rites|pinned/);
            const main = user.page.getByRole('main');
            const part = main
                .locator('section, aside, div, main')
                .filter({ has: user.page.getByRole('heading', { name: /favou?rite|pinned/i }) });
            const text = (await part.count()) ? await part.last().innerText() : await user.text();
            expect(text, /mi(le)?s?\b[^]*(km|kilomet)/i);
        },
    ],
];
