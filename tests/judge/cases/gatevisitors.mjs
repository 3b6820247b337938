// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'announces a visit',
        async (user) => {
            await user.signIn();
            await user.add(/visits/, {
                'visitor|name': 'Otto Brandt',
                company: 'Kranbau AG',
                arriv: '2031-03-04T09:00',
            });
        },
    ],
    [
        'checks the visitor in and out',
        async (user) => {
            await user.signIn();
            await user.open(/visits/, 'Otto Brandt');
            await user.press(/check in|arriv/);
            await user.press(/check out|leave|depart/);
        },
    ],
    [
        'shows who is on site',
        async (user) => {
            await user.signIn();
            await user.go(/live|on site|dashboard/);
            await user.sees(/on site|live|now/);
        },
    ],
    [
        'confirms that the safety rules were read',
        async (user) => {
            await user.signIn();
            await user.open(/visits/, 'Otto Brandt');
            await user.sees(/safety/);
        },
    ],
    [
        'searches by company',
        async (user) => {
            await user.signIn();
            await user.go(/visits/);
            await user.search('Kranbau');
            await user.sees('Otto Brandt');
        },
    ],
    [
        'is light steel blue and midnight blue',
        async (user) => {
            await user.hasBackground('lightsteelblue');
            await user.hasComponents('midnightblue');
        },
    ],
];
