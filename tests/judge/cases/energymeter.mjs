// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'adds a building',
        async (user) => {
            await user.signIn();
            await user.add(/buildings/, {
                name: 'Birch School',
                address: '4 Mill Lane',
                area: '2400',
            });
        },
    ],
    [
        'enters a reading',
        async (user) => {
            await user.signIn();
            await user.add(/readings/, { 'value|kwh': '1234' }, /1[,.  ]?234/);
        },
    ],
    [
        'charts the consumption',
        async (user) => {
            await user.signIn();
            await user.go(/dashboard|chart|consumption/);
            await user.seesChart();
        },
    ],
    [
        'filters readings by building',
        async (user) => {
            await user.signIn();
            await user.go(/readings/);
            await user.choose(/building/, /\w{3}/);
        },
    ],
    [
        'exports readings as CSV',
        async (user) => {
            await user.signIn();
            await user.go(/readings/);
            const file = await user.downloads(/csv|export/);
            if (!/value|kwh/i.test(file)) throw new Error('the file has no column of values');
        },
    ],
    [
        'compares buildings',
        async (user) => {
            await user.signIn();
            await user.go(/buildings|compar/);
            if (await user.canPress(/compar/)) await user.press(/compar/);
            await user.sees(/compar/);
        },
    ],
    [
        'is honeydew and dark green',
        async (user) => {
            await user.hasBackground('honeydew');
            await user.hasComponents('darkgreen');
        },
    ],
];
