// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'asks nobody to sign in',
        async (user) => {
            await user.visit('/');
            await user.seesNot(/^sign in$/);
        },
    ],
    [
        'adds a task with an estimate',
        (user) => user.add(/tasks/, { title: 'Write the chapter', estimate: '4' }),
    ],
    [
        'starts and pauses a timer',
        async (user) => {
            await user.go(/timer|focus|pomodoro/);
            await user.press(/start/);
            await user.sees(/\d\d:\d\d/);
            await user.press(/pause|stop/);
        },
    ],
    [
        'lets the length be set',
        async (user) => {
            await user.go(/timer|focus|pomodoro|settings/);
            await user.page
                .getByLabel(/work|focus/i)
                .first()
                .fill('30');
            await user.sees(/30/);
        },
    ],
    [
        'marks a task as done',
        async (user) => {
            await user.open(/tasks/, 'Write the chapter');
            await user.press(/done|complete|edit/);
        },
    ],
    [
        'charts the minutes of the week',
        async (user) => {
            await user.go(/dashboard|chart|statistic|week/);
            await user.seesChart();
        },
    ],
];
