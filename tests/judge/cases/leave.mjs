// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    ['opens an account for an employee', (user) => user.signUp()],
    [
        'submits a request',
        (user) =>
            user.add(
                /requests/,
                {
                    'start|from': '2031-07-01',
                    'end|to|until': '2031-07-05',
                    reason: 'Summer by the lake',
                },
                'Summer by the lake',
            ),
    ],
    [
        'refuses an end before its start',
        async (user) => {
            await user.go(/requests/);
            await user.press(/new|submit|add|request/);
            await user.fill({
                'start|from': '2031-07-09',
                'end|to|until': '2031-07-05',
                reason: 'Backwards',
            });
            await user.submit();
            await user.sees(/after|before|later|earlier/);
        },
    ],
    [
        'does not let an employee approve',
        async (user) => {
            await user.go(/requests/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.settle();
            if (await user.canPress(/^approve/)) throw new Error('it does');
        },
    ],
    [
        'lets a manager approve',
        async (user) => {
            await user.signIn();
            await user.go(/requests/);
            await user.search('lake');
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.press(/approve/);
            await user.sees(/approved/);
        },
    ],
    [
        'shows requests by status',
        async (user) => {
            await user.signIn();
            await user.go(/dashboard/);
            await user.sees(/approved/);
            await user.seesChart();
        },
    ],
];
