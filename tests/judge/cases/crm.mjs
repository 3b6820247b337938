// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'manages companies',
        async (user) => {
            await user.signIn();
            await user.add(/companies/, { name: 'Northwind Oy' });
        },
    ],
    [
        'keeps a contact of a company',
        async (user) => {
            await user.signIn();
            await user.add(/contacts/, {
                name: 'Ada Quist',
                'e-?mail': 'ada@quist.example',
                phone: '+358 40 123456',
            });
            await user.sees('ada@quist.example');
        },
    ],
    [
        'keeps a deal with a value',
        async (user) => {
            await user.signIn();
            await user.add(/deals/, {
                title: 'Ten forklifts',
                value: '120000',
                'close|expected': '2031-05-02',
            });
            await user.sees(/120[,.  ]?000/);
        },
    ],
    [
        'moves a deal to the next stage',
        async (user) => {
            await user.signIn();
            await user.open(/deals/, 'Ten forklifts');
            if (await user.canPress(/qualif/)) await user.press(/qualif/);
            else await user.edit(/deals/, 'Ten forklifts', { stage: /qualified/ });
            await user.sees(/qualified/);
        },
    ],
    [
        'shows deals by stage',
        async (user) => {
            await user.signIn();
            await user.go(/dashboard/);
            await user.sees(/lead/);
            await user.seesChart();
        },
    ],
    [
        'removes a contact',
        async (user) => {
            await user.signIn();
            await user.add(/contacts/, { name: 'Bo Lind' });
            await user.remove(/contacts/, 'Bo Lind');
        },
    ],
];
