// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    ['opens an account', (user) => user.signUp()],
    [
        'adds an expense',
        (user) =>
            user.add(
                /expenses/,
                { amount: '42.5', category: /\w/, notes: 'Train to Graz' },
                /42[.,]50?/,
            ),
    ],
    [
        'refuses an amount that is no number',
        async (user) => {
            await user.go(/expenses/);
            await user.press(/new|add/);
            await user.fill({ amount: '-5' });
            await user.submit();
            await user.sees(/at least|must|positive|greater|or more/);
        },
    ],
    [
        'changes the expense',
        async (user) => {
            await user.go(/expenses/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.press(/^edit/);
            await user.fill({ amount: '43' });
            await user.submit();
            await user.sees(/43/);
        },
    ],
    [
        'shows expenses by category',
        async (user) => {
            await user.go(/dashboard/);
            await user.sees(/category/);
            await user.seesChart();
        },
    ],
    [
        'deletes the expense',
        async (user) => {
            await user.go(/expenses/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.press(/^(delete|remove)/);
            const sure = user.page
                .getByRole('dialog')
                .getByRole('button', { name: /delete|remove/i });
            if (await sure.count()) await sure.first().click();
            await user.go(/expenses/);
            await user.seesNot(/Train to Graz/);
        },
    ],
];
