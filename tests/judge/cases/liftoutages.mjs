// SPDX-License-Identifier: GPL-3.0-or-later

/** Signs in where the site asks for it. */
async function enter(user) {
    const signIn = user.page.getByRole('link', { name: /sign in|log ?in/i });
    if (await signIn.count()) await user.signIn();
}

async function log(user, start, end, cause) {
    await enter(user);
    await user.go(/outages/);
    await user.press(/new|add|log|record|report/);
    const begin = user.page.getByRole('main').getByLabel(/start/i).first();
    await begin.waitFor();
    const isHour = (await begin.getAttribute('type')) === 'time';
    const asked = (moment) => (isHour ? moment.slice(11) : moment);
    await user.fill({ 'lift|name': 'Heron left', start: asked(start), end: asked(end), cause });
    await user.submit();
}

export const checks = [
    [
        'lists two lifts of a building with their manufacturer',
        async (user) => {
            await enter(user);
            const buildings = user.page
                .getByRole('navigation')
                .getByRole('link', { name: /buildings/i });
            if (await buildings.count()) await user.add(/buildings/, { name: 'Heron House' });
            for (const [name, manufacturer] of [
                ['Heron left', 'Otis'],
                ['Heron right', 'Schindler'],
            ]) {
                await user.go(/lifts/);
                await user.press(/new|add/);
                await user.fill({
                    'name|label|number': name,
                    building: 'Heron House',
                    manufacturer,
                });
                await user.submit();
                await user.sees(manufacturer);
            }
            await user.go(/lifts/);
            await user.search('Heron').catch(() => undefined);
            for (const text of ['Heron left', 'Heron right', 'Otis', 'Schindler'])
                await user.sees(text);
        },
    ],
    [
        'logs an outage by cause',
        async (user) => {
            await log(user, '2025-10-06T08:00', '2025-10-06T15:00', /motor/);
            await user.sees(/motor/);
        },
    ],
    [
        'refuses an end before its start',
        async (user) => {
            await log(user, '2025-10-08T08:00', '2025-10-07T07:00', /door/);
            await user.sees(/after|before|later|earlier/);
        },
    ],
    [
        'charts the hours of outage of the building',
        async (user) => {
            await enter(user);
            await user.go(/dashboard|chart|availability/);
            await user.seesChart();
            await user.sees('Heron House');
            await user.sees(/\b7(\.0+)?\b( ?h(ours)?)?/);
        },
    ],
    [
        'counts the outage in the summary of its month',
        async (user) => {
            await enter(user);
            await user.go(/summar|monthly|report/);
            await user.sees(/oct\w* 2025|2025-10|10\/2025/);
        },
    ],
    [
        'downloads the summary',
        async (user) => {
            await enter(user);
            await user.go(/summar|monthly|report/);
            const waiting = user.page.waitForEvent('download');
            await user.press(/download|export|excel|csv|spreadsheet/);
            const file = await waiting;
            if (!/\.(xlsx|csv|ods)$/.test(file.suggestedFilename()))
                throw new Error('the file is no spreadsheet');
        },
    ],
];
