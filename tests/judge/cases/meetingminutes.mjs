// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'keeps a meeting with its transcript',
        async (user) => {
            await user.signIn();
            await user.add(/meetings|minutes|transcripts/, { title: 'Budget round' });
        },
    ],
    [
        'offers a summary',
        async (user) => {
            await user.signIn();
            await user.open(/meetings|minutes|transcripts/, 'Budget round');
            await user.sees(/summar/);
        },
    ],
    [
        'keeps an action item with a person and a day',
        async (user) => {
            await user.signIn();
            await user.add(
                /action items/,
                { 'title|name|text|description': 'Ask the bank', due: '2031-02-03' },
                'Ask the bank',
            );
        },
    ],
    [
        'marks it as done',
        async (user) => {
            await user.signIn();
            await user.open(/action items/, 'Ask the bank');
            await user.press(/done|complete|edit/);
        },
    ],
    [
        'searches meetings by title',
        async (user) => {
            await user.signIn();
            await user.go(/meetings|minutes/);
            await user.search('Budget');
            await user.sees('Budget round');
        },
    ],
    [
        'is ghost white and slate gray',
        async (user) => {
            await user.hasBackground('ghostwhite');
            await user.hasComponents('slategray');
        },
    ],
];
