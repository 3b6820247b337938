// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    ['says what it is for', (user) => user.sees(/blood pressure/)],
    ['has an account of one’s own', (user) => user.signUp()],
    [
        'keeps a reading',
        async (user) => {
            await user.add(
                /reading|measurement|blood pressure|diary|entr/,
                { 'systolic|upper': '128', 'diastolic|lower': '82' },
                '128',
            );
        },
    ],
    [
        'refuses a reading that cannot be',
        async (user) => {
            await user.go(/reading|measurement|blood pressure|diary|entr/);
            await user.press(/new|add|record/);
            await user.fill({ 'systolic|upper': '9000' });
            await user.submit();
            await user.sees(/at most|must be|between|largest|or less|less than/);
        },
    ],
    [
        'draws readings over time',
        async (user) => {
            await user.signIn();
            await user.go(/dashboard|chart|overview|statistic/);
            await user.seesChart();
        },
    ],
    [
        'changes and deletes a reading',
        async (user) => {
            await user.signIn();
            await user.go(/reading|measurement|blood pressure|diary|entr/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.press(/^edit/);
            await user.fill({ 'systolic|upper': '131' });
            await user.submit();
            await user.sees('131');
            await user.press(/^(delete|remove)/);
        },
    ],
];
