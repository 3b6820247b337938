// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'shows projects with year and place',
        async (user) => {
            await user.hasRows(/projects|gardens/, 2);
            await user.sees(/20\d\d/);
        },
    ],
    [
        'filters by type',
        async (user) => {
            await user.go(/projects|gardens/);
            await user.choose(/type/, /roof/);
        },
    ],
    [
        'describes services',
        async (user) => {
            await user.go(/services/);
            await user.sees(/garden|design|plant/);
        },
    ],
    [
        'tells of the architect',
        async (user) => {
            await user.go(/about/);
            await user.sees(/about/);
        },
    ],
    [
        'answers frequent questions',
        async (user) => {
            await user.go(/faq|questions/);
            await user.sees(/\?/);
        },
    ],
    [
        'takes an enquiry',
        async (user) => {
            await user.go(/contact|enquir/);
            await user.fill({
                name: 'Ines Alder',
                'e-?mail': 'ines@alder.example',
                message: 'Our roof needs trees.',
            });
            await user.submit();
            await user.sees(/thank|sent|received/);
        },
    ],
    [
        'is mint cream and sea green',
        async (user) => {
            await user.hasBackground('mintcream');
            await user.hasComponents('seagreen');
        },
    ],
];
