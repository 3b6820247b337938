// SPDX-License-Identifier: GPL-3.0-or-later
const levels = ['mild', 'medium', 'hot', 'extreme'];
let sauce = '';
let stock = 0;

async function openSauce(user) {
    await user.open(/sauces|shop|products/, sauce);
    await user.page.waitForTimeout(500);
}

async function readStock(user) {
    await openSauce(user);
    const text = await user.text();
    const found =
        /(?:stock|left|available)\D{0,12}(\d+)/i.exec(text) ??
        /(\d+)\s*(?:bottles\s*)?(?:in stock|left|available)/i.exec(text);
    if (!found) throw new Error('no stock is shown');
    return Number(found[1]);
}

export const checks = [
    [
        'shows only extreme sauces',
        async (user) => {
            await user.go(/sauces|shop|products/);
            await user.page.waitForTimeout(500);
            await user.choose(/heat/, /extreme/);
            await user.page.waitForTimeout(500);
            const cards = user.page.getByRole('main').locator('tbody tr, article, ul > li');
            await cards.first().waitFor();
            const texts = (await cards.allInnerTexts()).filter((text) => /\d[.,]\d\d/.test(text));
            if (!texts.length) throw new Error('no extreme sauce');
            for (const text of texts)
                if (levels.slice(0, 3).some((level) => new RegExp(`^${level}$`, 'im').test(text)))
                    throw new Error(`shows ${text.replace(/\s+/g, ' ').slice(0, 60)}`);
        },
    ],
    [
        'puts two bottles into the cart',
        async (user) => {
            await user.signUp();
            await user.go(/sauces|shop|products/);
            await user.page.waitForTimeout(500);
            await user.page
                .getByRole('main')
                .locator('tbody a, li a, article a')
                .filter({ hasText: /.{4}/ })
                .first()
                .click();
            await user.settle();
            await user.page.waitForTimeout(500);
            sauce = await user.page.getByRole('heading', { level: 1 }).innerText();
            stock = await readStock(user);
            const count = user.page.getByRole('main').getByLabel(/quantity|how many|bottles/i);
            if (await count.count()) {
                await count.first().fill('2');
                await user.press(/add to (the |your )?(cart|basket)|(in|put).*(cart|basket)/);
            } else {
                await user.press(/add to (the |your )?(cart|basket)|(in|put).*(cart|basket)/);
                await user.page.waitForTimeout(600);
                await openSauce(user);
                await user.press(/add to (the |your )?(cart|basket)|(in|put).*(cart|basket)/);
            }
            await user.page.waitForTimeout(600);
            await user.go(/cart|basket/);
            await user.page.waitForTimeout(500);
            await user.sees(sauce);
            await user.sees(/total/);
            const text = await user.text();
            const amounts = [...text.matchAll(/(\d+[.,]\d\d)/g)].map(([amount]) =>
                Number(amount.replace(',', '.')),
            );
            if (!amounts.some((one) => amounts.some((two) => Math.abs(two - 2 * one) < 0.005)))
                throw new Error(`the total is not that of two: ${amounts.join(', ')}`);
        },
    ],
    [
        'checks out and sees the order as placed',
        async (user) => {
            await user.go(/cart|basket/);
            await user.press(/check ?out/);
            await user.page.waitForTimeout(500);
            const address = user.page.getByRole('main').getByLabel(/address|street/i);
            await address.first().waitFor();
            await user.fill({ 'address|street': '7 Pepper Lane, Bremen' });
            await user.submit();
            await user.page.waitForTimeout(1000);
            await user.go(/orders/);
            await user.page.waitForTimeout(500);
            await user.sees(/placed/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.settle();
            await user.sees(/placed/);
            await user.sees('Pepper Lane');
        },
    ],
    [
        'takes the bottles from the stock',
        async (user) => {
            const now = await readStock(user);
            if (now !== stock - 2) throw new Error(`${stock} bottles before, ${now} after`);
        },
    ],
    [
        'takes a review with four stars',
        async (user) => {
            await openSauce(user);
            const main = user.page.getByRole('main');
            const box = main.getByRole('textbox', { name: /review|comment/i });
            if (!(await box.count()))
                await user.press(/(write|leave|add|new|rate).*|^review/);
            await user.page.waitForTimeout(500);
            const star = main.getByRole('button', { name: /\b4\b.*star|four star/i });
            if (await star.count()) {
                await star.first().click();
                await user.fill({ 'comment|review': 'Burns like a comet' });
            } else
                await user.fill({ 'comment|^review': 'Burns like a comet', 'rating|stars': '4' });
            await box
                .last()
                .locator('xpath=ancestor::form')
                .locator('button[type="submit"], button:not([type])')
                .last()
                .click();
            await user.page.waitForTimeout(800);
            await openSauce(user);
            await user.sees('Burns like a comet');
            const text = await main.innerHTML();
            if (!/★★★★|\b4(\.0)?( ?\/ ?5| of 5| out of 5| stars)|aria-label="[^"]*\b4\b/.test(text))
                throw new Error('no four stars');
        },
    ],
    [
        'lets the owner add a sauce and ship the order',
        async (user) => {
            await user.signIn();
            await user.go(/sauces|products|shop/);
            await user.press(/^(\+ ?)?(new|add)(?! to)/);
            await user.fill({
                name: 'Widow’s Breath',
                price: '8.5',
                'size|ml': '150',
                'stock|how many': '12',
            });
            await user.submit();
            await user.page.waitForTimeout(600);
            await user.sees('Widow’s Breath');
            await user.go(/orders/);
            await user.page.waitForTimeout(500);
            await user.page
                .getByRole('main')
                .locator('tbody tr, li, article')
                .filter({ hasText: /placed/i })
                .getByRole('link')
                .first()
                .click();
            await user.settle();
            await user.page.waitForTimeout(500);
            for (const [button, state] of [
                [/pack/, 'Packed'],
                [/ship/, 'Shipped'],
            ]) {
                if (await user.canPress(button)) await user.press(button);
                else if (state === 'Shipped') {
                    await user.press(/^edit/);
                    await user.fill({ status: /shipped/ });
                    await user.submit();
                }
                await user.page.waitForTimeout(700);
            }
            await user.sees(/shipped/);
        },
    ],
];
