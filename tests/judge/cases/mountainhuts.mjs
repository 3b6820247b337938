// SPDX-License-Identifier: GPL-3.0-or-later
export const checks = [
    ['lists articles', (user) => user.hasRows(/blog|articles|posts/, 2)],
    [
        'shows one with a picture',
        async (user) => {
            await user.go(/blog|articles|posts/);
            await user.page
                .getByRole('main')
                .getByRole('link')
                .filter({ hasText: /.{8}/ })
                .first()
                .click();
            await user.settle();
            await user.page.locator('main img, main svg[role="img"]').first().waitFor();
        },
    ],
    [
        'narrows by category',
        async (user) => {
            await user.go(/categor|blog|articles|posts/);
            await user.sees(/categor/);
        },
    ],
    [
        'takes a comment',
        async (user) => {
            await user.signUp();
            await user.go(/blog|articles|posts/);
            await user.page
                .getByRole('main')
                .getByRole('link')
                .filter({ hasText: /.{8}/ })
                .first()
                .click();
            await user.say(/comment/, 'The soup there is famous.');
        },
    ],
    [
        'takes a newsletter address',
        async (user) => {
            await user.leave();
            await user.go(/newsletter|subscribe/);
            await user.fill({ 'e-?mail': 'hiker@example.org' });
            await user.submit();
            await user.sees(/thank|subscribed|welcome|confirm/);
        },
    ],
    [
        'publishes an article',
        async (user) => {
            await user.signIn();
            await user.add(/blog|articles|posts/, { title: 'A night at 2,800 metres' });
        },
    ],
];
