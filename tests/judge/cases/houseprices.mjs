// SPDX-License-Identifier: GPL-3.0-or-later
const districts = /districts/;
const sales = /sales|sold|properties/;

const links = 'li a, tbody a, article a, a:has(h2), a:has(h3)';

async function openDistrict(user, at = 0) {
    await user.go(districts);
    await user.page.waitForTimeout(500);
    await user.page.getByRole('main').locator(links).nth(at).click();
    await user.settle();
    await user.page.waitForTimeout(500);
}

/** The pages where figures may be looked at. */
async function lookIn(user, places, isThere, complaint) {
    for (const place of places) {
        const found = await user.go(place).then(
            () => true,
            () => false,
        );
        if (!found) continue;
        await user.page.waitForTimeout(700);
        if (await isThere()) return;
    }
    throw new Error(complaint);
}

const figures = [/analys/, /trends?/, /prices?/, /statistic|figures|charts?|market/, /dashboard/];

export const checks = [
    [
        'shows what was sold in a district',
        async (user) => {
            await user.go(districts);
            await user.page.waitForTimeout(500);
            const count = await user.page.getByRole('main').locator(links).count();
            for (let at = 0; at < Math.min(count, 8); at += 1) {
                await openDistrict(user, at);
                const text = await user.text();
                if (/sales|sold/i.test(text) && /\d{2,3}[,. ]\d{3}/.test(text)) return;
            }
            throw new Error('no district shows sales with their prices');
        },
    ],
    [
        'shows the average price per square metre',
        async (user) => {
            const pattern = /per (square met(er|re)|m²|sqm)|\/ ?m²/i;
            const isThere = async () => {
                const text = await user.text();
                return pattern.test(text) && /average|avg|mean|Ø/i.test(text);
            };
            await openDistrict(user);
            if (await isThere()) return;
            await lookIn(
                user,
                [districts, ...figures],
                isThere,
                'no average price per square metre',
            );
        },
    ],
    [
        'filters by three rooms and flat',
        async (user) => {
            await user.go(sales);
            await user.page.waitForTimeout(500);
            await user.choose(/type/, /flat/);
            const main = user.page.getByRole('main');
            const rooms = main.getByLabel(/rooms/i).filter({ visible: true });
            const tag = await rooms.first().evaluate((element) => element.tagName);
            if (/select/i.test(tag)) await user.choose(/rooms/, /^3/);
            else for (const box of await rooms.all()) await box.fill('3');
            await user.page.waitForTimeout(1000);
            await user.settle();
            const text = (await user.text()).replace(/\s+/g, ' ');
            const cards = await main
                .locator('tbody tr, article, ul > li:has(a)')
                .filter({ visible: true })
                .allInnerTexts();
            if (!cards.length) throw new Error(`nothing is left: ${text.slice(0, 80)}`);
            const others = cards.filter((card) => /(terraced|detached) house/i.test(card));
            if (others.length) throw new Error('it shows houses too');
            const roomy = cards.filter((card) =>
                /rooms\W{0,3}([124-9]|\d\d)\b|\b([124-9]|\d\d) rooms/i.test(card),
            );
            if (roomy.length) throw new Error('it shows other numbers of rooms');
        },
    ],
    [
        'compares two districts',
        async (user) => {
            let isFound = false;
            for (const place of [/compar/, districts]) {
                isFound = await user.go(place).then(
                    () => true,
                    () => false,
                );
                await user.page.waitForTimeout(600);
                const main = user.page.getByRole('main');
                const selects = main.getByRole('combobox');
                const boxes = main.getByRole('checkbox', { name: /compare/i });
                const buttons = main.getByRole('button', { name: /compare/i });
                const chips = main
                    .locator('fieldset, [role="group"]')
                    .filter({ hasText: /choose .*districts/i })
                    .locator('button, label');
                if (isFound && (await buttons.count()) === 1) await buttons.click();
                await user.page.waitForTimeout(400);
                if (isFound && (await chips.count()) > 1) {
                    await chips.nth(0).click();
                    await chips.nth(1).click();
                } else if (isFound && (await buttons.count()) > 1) {
                    await buttons.nth(0).click();
                    await buttons.nth(1).click();
                } else if (isFound && (await boxes.count()) > 1) {
                    await boxes.nth(0).check({ force: true });
                    await boxes.nth(1).check({ force: true });
                } else if (
                    isFound &&
                    /compar/i.test(await user.text()) &&
                    (await selects.count()) > 1
                ) {
                    await selects.nth(0).selectOption({ index: 1 });
                    await selects.nth(1).selectOption({ index: 2 });
                } else continue;
                await user.page.waitForTimeout(600);
                if (await user.canPress(/^(compare|show)/)) await user.press(/^(compare|show)/);
                await user.page.waitForTimeout(600);
                if (!/price|average|sold|m²/i.test(await user.text()))
                    throw new Error('the districts are compared by no figure');
                return;
            }
            throw new Error('districts cannot be compared');
        },
    ],
    [
        'charts the prices over the years',
        async (user) => {
            const isThere = async () => {
                const charts = user.page
                    .locator('main figure, main section')
                    .filter({ has: user.page.locator('svg[role="img"], canvas, svg') });
                const texts = await charts.allInnerTexts();
                const labels = await user.page
                    .locator('main svg[role="img"]')
                    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
                return [...texts, ...labels].some(
                    (text) => /price/i.test(text) && new Set(text.match(/\b20\d\d\b/g)).size > 1,
                );
            };
            await user.visit('/');
            await lookIn(
                user,
                [...figures, districts],
                isThere,
                'no chart of prices over the years',
            );
        },
    ],
    [
        'gives the figures as CSV',
        async (user) => {
            const isThere = () => user.canPress(/csv|download|export/);
            await lookIn(user, [...figures, sales, districts], isThere, 'no download');
            const text = await user.downloads(/csv|download|export/);
            if (text.split('\n').length < 3 || !/\d{3}/.test(text))
                throw new Error(`the file holds no figures: ${text.slice(0, 60)}`);
        },
    ],
];
