// SPDX-License-Identifier: GPL-3.0-or-later
const game = 'Harbour of Riga';

async function openGame(user) {
    await user.go(/games|shop/);
    await user.search(game);
    await user.page.getByRole('main').getByRole('link', { name: game }).first().click();
    await user.settle();
    await user.page.getByRole('heading', { name: game }).first().waitFor();
}

async function addGame(user, title) {
    await user.add(/games|shop/, {
        title,
        publisher: 'Baltic Games',
        year: '2011',
        'min.*players': '2',
        'max.*players': '4',
        'playing|minutes|time': '60',
        condition: /worn/,
        price: '12.5',
        'stock|copies|quantity': '1',
    });
}

async function checkOut(user, delivery) {
    await user.go(/cart|basket/);
    await user.press(/check ?out/);
    await user.fill(delivery ? { 'delivery|shipping': delivery } : {});
    await user.submit();
    await user.page.waitForTimeout(800);
    await user.sees(/order|thank/);
}

export const checks = [
    [
        'enters a game with one copy and finds it in the shop',
        async (user) => {
            await user.signIn();
            await addGame(user, game);
            await user.leave();
            await openGame(user);
            await user.sees(/12[.,]50/);
        },
    ],
    [
        'narrows by condition and sorts by price',
        async (user) => {
            await user.go(/games|shop/);
            await user.choose(/condition/, /worn/);
            await user.sees(/worn/);
            await user.choose(/sort|order/, /price/);
            const text = await user.page.getByRole('main').innerText();
            const prices = [...text.matchAll(/[€$£] ?(\d+[.,]\d\d)/g)].map(([, price]) =>
                Number(price.replace(',', '.')),
            );
            const up = [...prices].sort((one, other) => one - other).join();
            if (prices.length < 2 || ![up, up.split(',').reverse().join()].includes(prices.join()))
                throw new Error(`the prices are ${prices.join()}`);
        },
    ],
    [
        'sells the only copy once',
        async (user) => {
            await user.signUp(/customer/);
            await openGame(user);
            await user.press(/add to (the |my )?(cart|basket)|buy/);
            await checkOut(user);
            await user.signUp(/customer/);
            await openGame(user);
            await user.sees(/sold out|out of stock|not available|none left|0/);
            const buy = user.page
                .getByRole('main')
                .getByRole('button', { name: /add to (the |my )?(cart|basket)|^buy/i });
            if ((await buy.count()) && (await buy.first().isEnabled())) {
                await buy.first().click();
                await user.sees(/sold out|out of stock|not enough|not available|none left/);
            }
        },
    ],
    [
        'checks out with pick-up and shows an invoice',
        async (user) => {
            await user.signUp(/customer/);
            await user.go(/games|shop/);
            await user.press(/add to (the |my )?(cart|basket)|buy/);
            await checkOut(user, /pick/);
            await user.go(/orders/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.settle();
            await user.sees(/pick/);
            if (!(await user.canPress(/invoice|print/))) throw new Error('no invoice');
        },
    ],
    [
        'takes an offer with a photo and accepts it',
        async (user) => {
            await user.signUp(/customer/);
            await user.add(/offers|sell/, {
                title: 'Castles of clay',
                condition: /good/,
                'price|asking': '9',
                'photo|picture|image': undefined,
            });
            await user.signIn();
            await user.go(/offers/);
            await user.open(/offers/, 'Castles of clay');
            await user.press(/accept/);
            await user.sees(/accepted/);
        },
    ],
    [
        'tells who wished for it that a game is back',
        async (user) => {
            const sent = user.page.waitForRequest(
                (request) => request.method() === 'POST' && /email/.test(request.postData() ?? ''),
            );
            await user.signUp(/customer/);
            const { email } = JSON.parse((await sent).postData());
            await openGame(user);
            await user.press(/wish|favou?rite|save|tell me|notify/);
            await user.signIn();
            await openGame(user);
            await user.press(/^edit/);
            await user.fill({ 'stock|copies|quantity': '2' });
            await user.submit();
            await user.page.waitForTimeout(800);
            await user.leave();
            await user.go(/sign in|log ?in/);
            await user.fill({ 'e-?mail': email, password: 'a long password 42' });
            await user.submit();
            await user.page
                .getByRole('button', { name: /log ?out|sign out/i })
                .first()
                .waitFor({ state: 'attached' });
            await user.go(/notifications/);
            await user.sees(game);
            await user.sees(/back|in stock|available/);
        },
    ],
];
