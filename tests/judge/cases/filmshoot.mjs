// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'creates a scene',
        async (user) => {
            await user.signIn();
            await user.add(
                /scenes/,
                { number: '17', location: 'Old harbour', cost: '2500' },
                'Old harbour',
            );
        },
    ],
    [
        'shows the columns of the board',
        async (user) => {
            await user.signIn();
            await user.go(/board|scenes/);
            if (await user.canPress(/board/)) await user.press(/board/);
            for (const column of [/planned/, /shooting/, /in the can/, /cut/])
                await user.sees(column);
        },
    ],
    [
        'comments on a scene',
        async (user) => {
            await user.signIn();
            await user.go(/scenes/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.say(/comment/, 'Bring the smoke machine.');
        },
    ],
    [
        'shows shooting days on a timeline',
        async (user) => {
            await user.signIn();
            await user.go(/timeline|scenes/);
            if (await user.canPress(/timeline/)) await user.press(/timeline/);
            await user.sees(/20\d\d/);
        },
    ],
    [
        'assigns crew members',
        async (user) => {
            await user.signIn();
            await user.hasRows(/crew|members/, 1);
        },
    ],
    [
        'is gainsboro and dark slate blue',
        async (user) => {
            await user.hasBackground('gainsboro');
            await user.hasComponents('darkslateblue');
        },
    ],
];
