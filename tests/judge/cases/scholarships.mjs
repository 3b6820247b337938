// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const list = /scholarships/;
let wanted = '';

const main = (user) => user.page.getByRole('main');

async function rows(user) {
    const all = main(user).locator('tbody tr, article, ul > li');
    await all.first().waitFor();
    return (await all.allInnerTexts()).filter((text) => text.trim().length > 8);
}

async function openFirst(user, name) {
    await user.go(name);
    await user.page.waitForTimeout(600);
    await main(user)
        .locator('tbody a, h2 a, h3 a, article a, li a')
        .filter({ hasText: /.{3}/ })
        .first()
        .click();
    await user.settle();
    await user.page.waitForTimeout(500);
    return user.page.getByRole('heading', { level: 1 }).innerText();
}

export const checks = [
    [
        'shows only scholarships of a country',
        async (user) => {
            await user.go(list);
            await user.page.waitForTimeout(600);
            const before = await rows(user);
            const filters = user.page.getByRole('button', { name: /^filters?/i });
            const country = main(user).getByLabel(/country/i);
            if (!(await country.count()) && (await filters.count())) await filters.first().click();
            await country.first().waitFor();
            let name = '';
            if ((await country.first().evaluate((one) => one.tagName)) === 'SELECT') {
                const options = await country.first().locator('option').allInnerTexts();
                name = options
                    .slice(1)
                    .find((option) => before.some((text) => text.includes(option)));
                await country.first().selectOption({ label: name ?? options[1] });
            } else {
                await openFirst(user, list);
                name = /country:?\s*\n?\s*([^\n]+)/i.exec(await user.text())[1];
                await user.go(list);
                if (await filters.count()) await filters.first().click();
                await country.first().fill(name);
                await country.first().press('Enter');
            }
            await user.page.waitForTimeout(800);
            const after = await rows(user);
            if (!after.length || after.length >= before.length)
                throw new Error(`${before.length} before, ${after.length} after`);
            if (name && before.some((text) => text.includes(name)))
                for (const text of after)
                    if (!text.includes(name))
                        throw new Error(`shows ${text.replace(/\s+/g, ' ').slice(0, 60)}`);
        },
    ],
    [
        'finds scholarships by a keyword',
        async (user) => {
            wanted = await openFirst(user, list);
            const word = wanted.split(/\W+/).sort((one, two) => two.length - one.length)[0];
            await user.go(list);
            await user.search(word);
            await user.sees(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
            await user.go(list);
            await user.search('zebra crossing');
            await user.seesNot(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        },
    ],
    [
        'saves a scholarship and finds it again',
        async (user) => {
            await user.signUp();
            const title = await openFirst(user, list);
            await user.press(/^(save|bookmark|favou?rite|add to|like)|to (my )?favou?rites/);
            await user.page.waitForTimeout(700);
            await user.go(/saved|favou?rites|bookmarks|my (list|scholarships)/);
            await user.page.waitForTimeout(600);
            await user.sees(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        },
    ],
    [
        'reads an application guide',
        async (user) => {
            await openFirst(user, /guides/);
            await user.page.waitForTimeout(400);
            const text = await user.text();
            if (text.length < 250 || !/appl|scholar|letter|form|deadline|essay/i.test(text))
                throw new Error(`reads ${text.replace(/\s+/g, ' ').slice(0, 80)}`);
        },
    ],
    [
        'reads an answer of the frequently asked questions',
        async (user) => {
            await user.go(/faq|questions|help/);
            await user.page.waitForTimeout(600);
            await user.sees(/\?/);
            const summary = main(user).locator('summary, button[aria-expanded]');
            const before = await user.text();
            if (await summary.count()) {
                await summary.filter({ visible: true }).first().click();
                await user.page.waitForTimeout(500);
            } else if (!/\?\s*\n+[^?\n]{20,}/.test(before)) {
                await main(user).getByRole('link', { name: /\?/ }).first().click();
                await user.settle();
                await user.page.waitForTimeout(500);
            }
            if (!/\?\s*\n+(.*\n+)?[^?\n]{20,}/.test(await user.text()))
                throw new Error('no answer stands there');
        },
    ],
    [
        'reminds before the deadline',
        async (user) => {
            await user.signIn();
            await user.go(list);
            await user.press(/^(\+ ?)?(new|add)/);
            await user.fill({ 'title|name': 'Lighthouse grant', deadline: inDays(2) });
            await user.submit();
            await user.page.waitForTimeout(600);
            await user.signUp();
            await user.open(list, 'Lighthouse grant');
            await user.press(/remind|notify/);
            await user.page.waitForTimeout(600);
            if (await main(user).locator('form').count()) {
                await user.fill({}).catch(() => undefined);
                await user.submit().catch(() => undefined);
                await user.page.waitForTimeout(600);
            }
            await user.go(/notifications|reminders/);
            await user.page.waitForTimeout(600);
            await user.sees('Lighthouse grant');
        },
    ],
];
