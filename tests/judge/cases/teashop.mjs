// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'shows teas with prices',
        async (user) => {
            await user.hasRows(/teas/);
            await user.sees(/\d+[.,]\d\d/);
        },
    ],
    [
        'narrows by type and sorts by price',
        async (user) => {
            await user.go(/teas/);
            await user.choose(/type/, /green/);
            await user.choose(/sort|order/, /price/);
        },
    ],
    [
        'puts a tea into the cart',
        async (user) => {
            await user.signUp();
            await user.go(/teas/);
            await user.press(/add to (the )?(cart|basket)/);
            await user.go(/cart|basket/);
            await user.sees(/total/);
        },
    ],
    [
        'checks out and gets an order',
        async (user) => {
            await user.go(/cart|basket/);
            await user.press(/check ?out/);
            await user.fill({});
            await user.submit();
            await user.sees(/order|thank/);
        },
    ],
    [
        'finds it in the history with an invoice',
        async (user) => {
            await user.go(/orders/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.settle();
            if (!(await user.canPress(/invoice|print/))) throw new Error('no invoice');
        },
    ],
    [
        'lets staff pack the order',
        async (user) => {
            await user.signIn();
            await user.go(/orders/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.press(/pack/);
            await user.sees(/packed/);
        },
    ],
];
