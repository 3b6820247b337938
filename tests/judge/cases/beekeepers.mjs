// SPDX-License-Identifier: GPL-3.0-or-later
const question = 'Why do my bees swarm in May?';

export const checks = [
    ['lists questions', (user) => user.hasRows(/questions/)],
    [
        'asks a question with tags',
        async (user) => {
            await user.signUp();
            await user.add(/questions/, { 'title|question': question, tags: 'swarming' });
        },
    ],
    [
        'answers it',
        async (user) => {
            await user.open(/questions/, question);
            await user.say(/answer/, 'They have too little room. Add a super.');
        },
    ],
    [
        'votes on the answer and accepts it',
        async (user) => {
            await user.open(/questions/, question);
            await user.press(/vote up|up ?vote|helpful/);
            await user.press(/accept/);
            await user.sees(/accepted/);
        },
    ],
    [
        'searches by keyword and sorts by votes',
        async (user) => {
            await user.go(/questions/);
            await user.search('swarm');
            await user.sees(question.replace('?', '.'));
            await user.choose(/sort|order/, /vote|score/);
        },
    ],
    [
        'is cornsilk and goldenrod',
        async (user) => {
            await user.hasBackground('cornsilk');
            await user.hasComponents('goldenrod');
        },
    ],
];
