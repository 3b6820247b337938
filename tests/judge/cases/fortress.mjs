// SPDX-License-Identifier: GPL-3.0-or-later
/** To the table; whoever has none yet founds one. */
async function play(user) {
    await user.go(/play|realm/);
    if (!(await user.canPress(/found/))) return;
    await user.fill({ name: 'Eastwall' });
    await user.press(/found/);
}

export const checks = [
    ['opens an account', (user) => user.signUp()],
    [
        'shows wood, stone and food',
        async (user) => {
            await play(user);
            for (const thing of [/wood/, /stone/, /food/]) await user.sees(thing);
        },
    ],
    [
        'trains archers',
        async (user) => {
            await play(user);
            await user.sees(/archer/);
            await user.press(/train|recruit/);
        },
    ],
    [
        'upgrades the walls',
        async (user) => {
            await play(user);
            await user.sees(/wall/);
            await user.press(/upgrade|build/);
        },
    ],
    [
        'fights raiders',
        async (user) => {
            await play(user);
            await user.press(/attack|fight|battle|defend/);
            await user.sees(/won|lost|victory|defeat/);
        },
    ],
    [
        'shows the rank on a leaderboard',
        async (user) => {
            await user.go(/leaderboard|ranking/);
            await user.sees(/rank|#|1/);
        },
    ],
    [
        'is saddle brown and wheat',
        async (user) => {
            await user.hasBackground('saddlebrown');
            await user.hasComponents('wheat');
        },
    ],
];
