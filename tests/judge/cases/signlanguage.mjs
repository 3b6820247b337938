// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'lists courses with levels',
        async (user) => {
            await user.hasRows(/courses/, 2);
            await user.sees(/A1|A2|B1|B2/);
        },
    ],
    [
        'narrows them by level',
        async (user) => {
            await user.go(/courses/);
            await user.choose(/level/, /A1/);
        },
    ],
    [
        'shows a course with its lessons',
        async (user) => {
            await user.signUp();
            await user.go(/courses/);
            await user.page
                .getByRole('main')
                .getByRole('link')
                .filter({ hasText: /.{4}/ })
                .first()
                .click();
            await user.sees(/lessons/);
        },
    ],
    [
        'takes a quiz and sees the score',
        async (user) => {
            await user.signUp();
            await user.go(/take.*quiz|quiz/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            if (await user.canPress(/^(take|start)/)) await user.press(/^(take|start)/);
            for (let question = 0; question < 12; question += 1) {
                const choice = user.page.getByRole('main').locator('form input, main input');
                if (!(await choice.count())) break;
                await choice.first().check();
                await user.press(/^(next|continue|finish|hand in|send|submit|see)/);
            }
            await user.sees(/score|%|of \d/);
        },
    ],
    [
        'rates a course',
        async (user) => {
            await user.signUp();
            await user.go(/courses/);
            await user.page
                .getByRole('main')
                .getByRole('link')
                .filter({ hasText: /.{4}/ })
                .first()
                .click();
            await user.sees(/rat|star|review/);
        },
    ],
    [
        'makes a course as a teacher',
        async (user) => {
            await user.signIn();
            await user.add(/courses/, { title: 'Signs for the kitchen', level: /A2/ });
        },
    ],
    [
        'is alice blue and teal',
        async (user) => {
            await user.hasBackground('aliceblue');
            await user.hasComponents('teal');
        },
    ],
];
