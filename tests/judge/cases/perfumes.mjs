// SPDX-License-Identifier: GPL-3.0-or-later
const shop = /perfumes|fragrances|products|shop/;
const intoCart = /add to (the |your )?(cart|basket)|(in|put).*(cart|basket)/;

let chosen = '';

const main = (user) => user.page.getByRole('main');

async function openShop(user) {
    await user.go(shop);
    await user.page.waitForTimeout(600);
}

/** The name of each perfume shown, with what its card says. */
async function cards(user) {
    const all = main(user).locator('tbody tr, article, ul > li');
    await all.first().waitFor();
    const texts = await all.allInnerTexts();
    return texts.filter((text) => /\d[.,]\d\d/.test(text));
}

const priceOf = (text) => {
    const found = /[€$£]\s?([\d.,]+)|([\d.,]+)\s?[€$£]/.exec(text) ?? /(\d+[.,]\d\d)/.exec(text);
    return Number((found[1] ?? found[2]).replace(',', '.'));
};

async function openPerfume(user, at) {
    await openShop(user);
    await main(user)
        .locator('tbody a, li a, article a')
        .filter({ hasText: /.{3}/ })
        .nth(at)
        .click();
    await user.settle();
    await user.page.waitForTimeout(500);
    return user.page.getByRole('heading', { level: 1 }).innerText();
}

export const checks = [
    [
        'filters the perfumes by brand',
        async (user) => {
            await openShop(user);
            const before = await cards(user);
            const filters = user.page.getByRole('button', { name: /^filters?/i });
            const brand = main(user).getByLabel(/brand/i);
            if (!(await brand.count()) && (await filters.count())) await filters.first().click();
            await brand.first().waitFor();
            let wanted = '';
            if ((await brand.first().evaluate((one) => one.tagName)) === 'SELECT') {
                const options = await brand.first().locator('option').allInnerTexts();
                wanted = options.find((option) => before.some((card) => card.includes(option)));
                await brand.first().selectOption({ label: wanted });
            } else if (
                (await brand.first().evaluate((one) => one.type ?? '')) === 'text' ||
                (await brand.first().evaluate((one) => one.type ?? '')) === 'search'
            ) {
                const [name] = [await openPerfume(user, 0)];
                const text = await user.text();
                wanted = /brand:?\s*\n?\s*([^\n]+)/i.exec(text.replace(name, ''))[1];
                await openShop(user);
                if (await filters.count()) await filters.first().click();
                await brand.first().fill(wanted);
                await brand.first().press('Enter');
            } else {
                await brand.first().click();
            }
            await user.page.waitForTimeout(800);
            const after = await cards(user);
            if (!after.length || after.length >= before.length)
                throw new Error(`${before.length} perfumes before, ${after.length} after`);
            for (const card of after)
                if (wanted && !card.includes(wanted))
                    throw new Error(`shows ${card.replace(/\s+/g, ' ').slice(0, 60)}`);
        },
    ],
    [
        'limits the price range',
        async (user) => {
            await openShop(user);
            const before = await cards(user);
            const prices = before.map(priceOf).sort((one, two) => one - two);
            const limit = Math.ceil(prices[Math.floor(prices.length / 2)]);
            const filters = user.page.getByRole('button', { name: /^filters?/i });
            const most = main(user).getByLabel(
                /(max|up to|most|to\b|below|under).*price|price.*(max|up to|most|to\b|below|under)/i,
            );
            if (!(await most.count()) && (await filters.count())) await filters.first().click();
            await most.first().waitFor();
            await most.first().fill(String(limit));
            await most.first().press('Enter');
            await user.page.waitForTimeout(800);
            const after = await cards(user);
            if (!after.length || after.length >= before.length)
                throw new Error(`${before.length} perfumes before, ${after.length} after`);
            const dear = after.map(priceOf).filter((price) => price > limit);
            if (dear.length) throw new Error(`up to ${limit}, but shows ${dear.join(', ')}`);
        },
    ],
    [
        'puts two perfumes into the cart',
        async (user) => {
            await user.signUp();
            const wanted = [];
            for (const at of [0, 1]) {
                await openShop(user);
                const names = await main(user)
                    .locator('h2 a, h3 a, article a, li a, tbody a')
                    .filter({ hasText: /.{3}/ })
                    .allInnerTexts();
                const different = [...new Set(names)];
                await main(user).getByRole('link', { name: different[at] }).first().click();
                await user.settle();
                await user.page.waitForTimeout(500);
                const name = await user.page.getByRole('heading', { level: 1 }).innerText();
                wanted.push({ name, price: priceOf(await user.text()) });
                await user.press(intoCart);
                await user.page.waitForTimeout(700);
            }
            chosen = wanted[0].name;
            await user.go(/cart|basket/);
            await user.page.waitForTimeout(500);
            for (const { name } of wanted) await user.sees(name);
            const total = (wanted[0].price + wanted[1].price).toFixed(2);
            await user.sees(new RegExp(total.replace('.', '[.,]')));
        },
    ],
    [
        'checks out and finds the order in the history',
        async (user) => {
            await user.go(/cart|basket/);
            await user.press(/check ?out/);
            await user.page.waitForTimeout(500);
            if (await main(user).locator('form').count()) {
                await user.fill({});
                await user.submit();
                await user.page.waitForTimeout(1000);
            }
            if (await user.canPress(/^(pay|place|confirm|order)/)) {
                await user.press(/^(pay|place|confirm|order)/);
                await user.page.waitForTimeout(800);
            }
            await user.go(/orders|history/);
            await user.page.waitForTimeout(500);
            const order = main(user).locator('tbody a, li a, article a');
            await order.first().waitFor();
            await order.first().click();
            await user.settle();
            await user.page.waitForTimeout(500);
            await user.sees(chosen);
        },
    ],
    [
        'takes a review with four stars',
        async (user) => {
            const name = await openPerfume(user, 0);
            const box = main(user).getByRole('textbox', { name: /review|comment|text/i });
            if (!(await box.count()))
                await user.press(/(write|leave|add|new|rate).*review|^review/);
            await user.page.waitForTimeout(500);
            const star = main(user).getByRole('button', { name: /\b4\b.*star|four star/i });
            if (await star.count()) {
                await star.first().click();
                await user.fill({ 'comment|review|text': 'Smells of rain and roses' });
            } else
                await user.fill({
                    'comment|^review|text': 'Smells of rain and roses',
                    'rating|stars': '4',
                });
            await box
                .last()
                .locator('xpath=ancestor::form')
                .locator('button[type="submit"], button:not([type])')
                .last()
                .click();
            await user.page.waitForTimeout(800);
            await user.open(shop, name);
            await user.page.waitForTimeout(600);
            await user.sees('Smells of rain and roses');
            const html = await main(user).innerHTML();
            if (!/★★★★|\b4(\.0)?( ?\/ ?5| of 5| out of 5| stars)|aria-label="[^"]*\b4\b/.test(html))
                throw new Error('no four stars');
        },
    ],
    [
        'shows brand, price, size and scent notes of a perfume',
        async (user) => {
            await openPerfume(user, 0);
            await user.sees(/[€$£] ?\d|\d+[.,]\d\d/);
            await user.sees(/\d+ ?ml|size/);
            await user.sees(/brand|by /);
            await user.sees(/notes/);
        },
    ],
];
