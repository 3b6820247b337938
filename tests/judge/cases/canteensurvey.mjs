// SPDX-License-Identifier: GPL-3.0-or-later
const survey = 'How was the soup?';

export const checks = [
    ['lists surveys', (user) => user.hasRows(/surveys/, 1)],
    [
        'makes a survey with a question',
        async (user) => {
            await user.signIn();
            await user.add(/surveys/, { title: survey });
            await user.press(/(add|new).*question/);
            await user.fill({
                'question|text|title': 'How hot was it?',
                'kind|type': /scale|rating|1 to 5/,
            });
            await user.submit();
            await user.sees('How hot was it');
        },
    ],
    [
        'publishes it',
        async (user) => {
            await user.signIn();
            await user.open(/surveys/, survey);
            await user.press(/publish|open/);
            await user.sees(/published|open/);
        },
    ],
    [
        'answers without an account',
        async (user) => {
            await user.leave();
            await user.go(/answer|take|surveys/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.settle();
            if (await user.canPress(/^(take|answer|start|begin)/))
                await user.press(/^(take|answer|start|begin)/);
            await user.fill({ 'how hot': '4' });
            await user.submit();
            await user.sees(/thank/);
        },
    ],
    [
        'shows results as bars and exports them',
        async (user) => {
            await user.signIn();
            await user.go(/surveys/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.settle();
            if (await user.canPress(/results/)) await user.press(/results/);
            await user.seesChart();
            await user.go(/surveys/);
            const file = await user.downloads(/csv|export/);
            if (!file.includes(',') && !file.includes(';'))
                throw new Error('the file holds no columns');
        },
    ],
    [
        'is floral white and chocolate',
        async (user) => {
            await user.hasBackground('floralwhite');
            await user.hasComponents('chocolate');
        },
    ],
];
