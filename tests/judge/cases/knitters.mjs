// SPDX-License-Identifier: GPL-3.0-or-later
const project = 'Cable hat';

export const checks = [
    [
        'posts a project',
        async (user) => {
            await user.signUp();
            await user.add(/projects/, { title: project, yarn: 'Merino', needle: '4' });
        },
    ],
    [
        'likes it',
        async (user) => {
            await user.signIn();
            await user.open(/projects/, project);
            await user.press(/like|heart/);
        },
    ],
    [
        'comments on it',
        async (user) => {
            await user.signIn();
            await user.open(/projects/, project);
            await user.say(/comment/, 'What a warm hat!');
        },
    ],
    [
        'follows the knitter',
        async (user) => {
            await user.signIn();
            await user.go(/people|knitters|members|feed|following/);
            await user.press(/^follow /);
            await user.sees(/following|unfollow/);
        },
    ],
    [
        'writes a private message',
        async (user) => {
            await user.signIn();
            await user.go(/messages/);
            await user.page.getByRole('main').locator('section li button').first().click();
            await user.say(/message/, 'Which pattern is it?');
        },
    ],
    [
        'is told of what concerns him',
        async (user) => {
            await user.signIn();
            await user.go(/notifications/);
            await user.sees(/notifications/);
        },
    ],
    [
        'finds knitters of the same yarn',
        async (user) => {
            await user.signIn();
            await user.go(/match|recommend|for you/);
            await user.sees(/yarn|match/);
        },
    ],
    [
        'is misty rose and medium violet red',
        async (user) => {
            await user.hasBackground('mistyrose');
            await user.hasComponents('mediumvioletred');
        },
    ],
];
