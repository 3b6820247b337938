// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'lists crossings with fares',
        async (user) => {
            await user.hasRows(/crossings/);
            await user.sees(/fare|€|\$|\d+\.\d\d/);
        },
    ],
    [
        'finds crossings by port',
        async (user) => {
            await user.go(/crossings/);
            await user.choose(/departure/, /\w{3}/);
        },
    ],
    [
        'books a crossing in steps',
        async (user) => {
            await user.signUp(/passenger/);
            await user.go(/bookings|book/);
            await user.press(/new|book|add/);
            await user.sees(/step|crossing/);
            await user.press(/next|continue/);
        },
    ],
    [
        'adds a ship as staff',
        async (user) => {
            await user.signIn();
            await user.add(/ships/, { name: 'MS Aurora', passenger: '300', vehicle: '40' });
        },
    ],
    [
        'shows bookings per day',
        async (user) => {
            await user.signIn();
            await user.go(/dashboard/);
            await user.seesChart();
        },
    ],
    [
        'speaks Italian',
        async (user) => {
            const language = user.page
                .getByRole('combobox', { name: /language|lingua/i })
                .or(user.page.getByRole('button', { name: /language|italiano|english/i }));
            await language.first().waitFor();
            await user.sees(/italiano/);
        },
    ],
    [
        'is azure and teal',
        async (user) => {
            await user.hasBackground('azure');
            await user.hasComponents('teal');
        },
    ],
];
