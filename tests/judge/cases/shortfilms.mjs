// SPDX-License-Identifier: GPL-3.0-or-later
const film = 'The last tram';
const account = ['filmer@example.org', 'a long password 42'];

async function signInAs(user, email, password = 'browser-test-demo') {
    await user.leave();
    await user.visit('/');
    await user.go(/sign in|log ?in/);
    await user.page
        .getByLabel(/e-?mail/i)
        .first()
        .fill(email);
    await user.page
        .getByLabel(/password/i)
        .first()
        .fill(password);
    await user.page
        .getByRole('main')
        .getByRole('button', { name: /sign in|log ?in/i })
        .last()
        .click();
    await user.page
        .getByRole('button', { name: /log ?out|sign out/i })
        .first()
        .waitFor({ state: 'attached' });
    await user.settle();
}

const clip = {
    name: 'clip.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.from('AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDE=', 'base64'),
};

async function upload(user, title, genre) {
    await user.go(/films/);
    await user.press(/new|add|upload/);
    await user.fill({
        title,
        director: 'Mina Holt',
        duration: '12',
        year: '2024',
        synopsis: 'Nobody gets off.',
        genre,
    });
    const file = user.page.getByRole('main').locator('input[type="file"]');
    if (await file.count()) await file.first().setInputFiles(clip);
    await user.submit();
    await user.sees(title);
}

export const checks = [
    [
        'takes a film with its synopsis',
        async (user) => {
            await user.leave();
            await user.visit('/');
            await user.go(/sign up|register|join|create (an )?account/);
            await user.fill({ 'e-?mail': account[0], password: account[1] });
            await user.submit();
            await user.page
                .getByRole('button', { name: /log ?out|sign out/i })
                .first()
                .waitFor({ state: 'attached' });
            await upload(user, film, /animation/);
            await user.sees('Nobody gets off.');
            await user.press(/^edit/);
            await user.page
                .locator('main input[type="file"]')
                .first()
                .waitFor({ state: 'attached' });
        },
    ],
    [
        'plays it in the browser',
        async (user) => {
            await user.open(/films/, film);
            const video = user.page.locator('main video, main iframe');
            if (!(await video.count())) await user.press(/watch|play/);
            await video.first().waitFor();
        },
    ],
    [
        'filters by genre',
        async (user) => {
            await user.go(/films/);
            await user.choose(/genre/, /animation/);
            await user.sees(film);
            const shown = await user.text();
            if (/drama\b.*\bdrama|comedy.*comedy/is.test(shown.replace(/all genres/i, '')))
                throw new Error('it shows other films');
        },
    ],
    [
        'takes four stars',
        async (user) => {
            await user.signUp();
            await user.open(/films/, film);
            const star = user.page
                .getByRole('main')
                .getByRole('button', { name: /4( of 5)?( stars)?/i })
                .or(user.page.getByRole('main').getByRole('radio', { name: /^4/i }));
            if (!(await star.count())) await user.press(/rate|rating/);
            await star.first().click({ force: true });
            await user.settle();
            await user.sees(/4(\.0)?\b/);
        },
    ],
    [
        'puts two films into a playlist',
        async (user) => {
            await signInAs(user, ...account);
            await upload(user, 'Second breakfast', /comedy/);
            await user.go(/playlists/);
            await user.press(/new|add|create/);
            await user.fill({ name: 'Friday night' });
            await user.submit();
            await user.sees('Friday night');
            for (const title of [film, 'Second breakfast']) {
                await user.open(/films/, title);
                if (await user.canPress(/playlist/)) await user.press(/playlist/);
                else await user.press(/^edit/);
                await user.fill({ playlist: 'Friday night' });
                await user.submit();
                await user.sees('Friday night');
            }
            await user.open(/playlists/, 'Friday night');
            for (const title of [film, 'Second breakfast']) await user.sees(title);
        },
    ],
    [
        'shows the prize of a film',
        async (user) => {
            await signInAs(user, 'jury-member@example.com');
            await user.open(/films/, film);
            await user.press(/prize|award/);
            await user.fill({ name: 'Golden Reel', year: '2025' });
            await user.submit();
            await user.open(/films/, film);
            await user.sees('Golden Reel');
        },
    ],
];
