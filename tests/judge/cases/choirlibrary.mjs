// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'lists recordings with composers',
        async (user) => {
            await user.signIn();
            await user.hasRows(/recordings/);
        },
    ],
    [
        'adds a recording with its audio file',
        async (user) => {
            await user.signIn();
            await user.add(/recordings/, {
                title: 'Locus iste',
                composer: 'Bruckner',
                'voice part': /alto/,
            });
        },
    ],
    [
        'finds it by composer',
        async (user) => {
            await user.signIn();
            await user.go(/recordings/);
            await user.search('Bruckner');
            await user.sees('Locus iste');
        },
    ],
    [
        'makes a playlist and puts a recording into it',
        async (user) => {
            await user.signIn();
            await user.add(/playlists/, { 'name|title': 'Sunday Mass' });
            await user.sees(/recording/);
        },
    ],
    [
        'plans a rehearsal',
        async (user) => {
            await user.signIn();
            await user.add(
                /rehearsals/,
                { place: 'Parish hall', 'start|time': '19:30' },
                'Parish hall',
            );
        },
    ],
    [
        'shows rehearsals in a calendar',
        async (user) => {
            await user.signIn();
            if (!(await user.canPress(/calendar/))) await user.go(/calendar|rehearsals/);
            if (await user.canPress(/calendar/)) await user.press(/calendar/);
            await user.sees(/mon|monday/);
        },
    ],
];
