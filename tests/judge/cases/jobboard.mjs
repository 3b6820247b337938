// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    [
        'lists jobs to visitors',
        async (user) => {
            await user.hasRows(/jobs/);
        },
    ],
    [
        'posts a job as an employer',
        async (user) => {
            await user.signUp(/employer/);
            await user.add(/jobs/, {
                title: 'Lighthouse keeper',
                company: 'Coast Guard',
                location: 'Sylt',
                type: /part/,
            });
        },
    ],
    [
        'finds a job by title and type',
        async (user) => {
            await user.go(/jobs/);
            await user.search('Lighthouse');
            await user.sees('Lighthouse keeper');
            await user.choose(/type/, /part/);
            await user.sees('Lighthouse keeper');
        },
    ],
    [
        'applies with a cover letter',
        async (user) => {
            await user.signUp(/candidate/);
            await user.open(/jobs/, 'Lighthouse keeper');
            await user.press(/apply/);
            await user.fill({ 'cover letter': 'I love the sea and the night.' });
            await user.submit();
            await user.sees(/I love the sea|applied|sent|pending/);
        },
    ],
    [
        'accepts an application',
        async (user) => {
            await user.signIn();
            await user.go(/applications/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.press(/accept/);
            await user.sees(/accepted/);
        },
    ],
    [
        'keeps strangers out of posting',
        async (user) => {
            await user.leave();
            await user.go(/jobs/);
            if (await user.canPress(/^(new|post|add)/)) {
                await user.press(/^(new|post|add)/);
                await user.sees(/sign in/);
            }
        },
    ],
];
