// SPDX-License-Identifier: GPL-3.0-or-later
const picture = {
    name: 'heron.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
    ),
};
const password = 'a long password 42';
const ines = { name: 'Ines Inkwell', email: 'ines@example.org' };
const paul = { name: 'Paul Pastel', email: 'paul@example.org' };
const caption = 'Heron at the weir';

async function seesAccount(user) {
    await user.page
        .getByRole('button', { name: /log ?out|sign out/i })
        .first()
        .waitFor({ state: 'attached' });
    await user.settle();
}

async function register(user, { name, email }) {
    await user.leave();
    await user.visit('/');
    await user
        .go(/sign up|register|join|create (an )?account|get started/)
        .catch(() => user.go(/sign in|log ?in/));
    await user.page.waitForTimeout(400);
    await user.fill({ '^(your |full |display |user )?name': name, 'e-?mail': email, password });
    await user.submit();
    await seesAccount(user);
}

async function signInAs(user, { email }) {
    await user.leave();
    await user.visit('/');
    await user.go(/sign in|log ?in/);
    const main = user.page.getByRole('main');
    await main
        .getByLabel(/e-?mail/i)
        .first()
        .fill(email);
    await main
        .getByLabel(/password/i)
        .first()
        .fill(password);
    await main
        .getByRole('button', { name: /sign in|log ?in/i })
        .last()
        .click();
    await seesAccount(user);
}

const drawings = /^(drawings|posts|feed|gallery)|drawings|posts|feed/;

async function openDrawing(user) {
    await user.open(drawings, caption).catch(async () => {
        await user.go(/feed|latest|^home/);
        await user.page
            .getByRole('main')
            .locator('li, article')
            .filter({ hasText: caption })
            .first()
            .getByRole('link')
            .first()
            .click();
    });
    await user.settle();
    await user.page.waitForTimeout(500);
}

/** The pages on which a person may stand, and what they are called there. */
async function findPerson(user, name) {
    const main = user.page.getByRole('main');
    for (const place of [
        /^(people|members|community|artists|profiles)/,
        /profiles|artists|people/,
    ]) {
        await user.go(place).catch(() => undefined);
        await user.page.waitForTimeout(500);
        const link = main.getByRole('link', { name: new RegExp(name, 'i') });
        if (await link.count()) {
            await link.first().click();
            await user.settle();
            await user.page.waitForTimeout(500);
            return;
        }
    }
    await openDrawing(user);
    await main
        .getByRole('link', { name: new RegExp(name, 'i') })
        .first()
        .click();
    await user.settle();
    await user.page.waitForTimeout(500);
}

export const checks = [
    [
        'puts a drawing at the top of the feed',
        async (user) => {
            await register(user, paul);
            await register(user, ines);
            await user.go(drawings);
            await user.press(/^(\+ ?)?(new|add|post|share|upload|create)/);
            await user.page.waitForTimeout(400);
            const main = user.page.getByRole('main');
            await main.locator('input[type="file"]').first().waitFor({ state: 'attached' });
            await main.locator('input[type="file"]').first().setInputFiles(picture);
            await user.fill({ 'caption|title': caption });
            const tags = main
                .getByLabel(/tags?/i)
                .and(main.locator('input'))
                .or(main.getByRole('group', { name: /tags/i }).locator('input'));
            await tags.first().fill('birds');
            await tags.first().press('Enter');
            await user.submit();
            await user.sees(caption);
            await user.sees('birds');
            await user.go(/^(feed|latest)/).catch(() => user.go(drawings));
            await user.page.waitForTimeout(600);
            if (!(await user.count(caption))) await user.go(drawings);
            await user.page.waitForTimeout(600);
            const first = main.locator('article, ul > li:has(h2, h3), tbody tr').first();
            if (!(await first.innerText()).includes(caption))
                throw new Error('the drawing is not the first of the feed');
            if (await first.locator('img').count()) return;
            await openDrawing(user);
            if (
                !(await main
                    .locator('img[src*="upload"], img[src*="file"], img[src^="blob"]')
                    .count())
            )
                throw new Error('the drawing itself is not to be seen');
        },
    ],
    [
        'counts a like',
        async (user) => {
            await signInAs(user, paul);
            await openDrawing(user);
            await user.press(/like|♥/);
            await user.page.waitForTimeout(500);
            const likes = user.page
                .getByRole('main')
                .getByRole('button', { name: /like/i })
                .first();
            if (!/\b1\b/.test(await likes.innerText())) await user.sees(/\b1 likes?|♥ ?1/);
        },
    ],
    [
        'takes a comment below the drawing',
        async (user) => {
            await signInAs(user, paul);
            await openDrawing(user);
            await user.say(/comment|body/, 'The reflection is lovely.');
            await openDrawing(user);
            await user.sees('The reflection is lovely');
        },
    ],
    [
        'follows an artist',
        async (user) => {
            await signInAs(user, paul);
            await findPerson(user, ines.name);
            await user.press(/^follow/);
            await user.page.waitForTimeout(600);
            await user.sees(/following|unfollow|1 follower/);
        },
    ],
    [
        'carries a private message',
        async (user) => {
            await signInAs(user, paul);
            await user.go(/messages/);
            await user.page.waitForTimeout(500);
            const main = user.page.getByRole('main');
            const named = main
                .getByRole('button', { name: new RegExp(ines.name, 'i') })
                .or(main.getByRole('link', { name: new RegExp(ines.name, 'i') }));
            if (!(await named.count())) await user.press(/new|write|start|compose/);
            if (await named.count()) await named.first().click();
            else await user.choose(/to|recipient|with|artist|person/, ines.name);
            await user.settle();
            await user.say(/message/, 'Which pencil was it?');
            await signInAs(user, ines);
            await user.go(/messages/);
            await user.page.waitForTimeout(500);
            if (!(await user.count('Which pencil was it')))
                await main
                    .getByRole('button', { name: new RegExp(paul.name, 'i') })
                    .or(main.getByRole('link', { name: new RegExp(paul.name, 'i') }))
                    .first()
                    .click();
            await user.sees('Which pencil was it');
        },
    ],
    [
        'counts those who join a challenge',
        async (user) => {
            await signInAs(user, paul);
            await user.go(/challenges/);
            await user.page.waitForTimeout(500);
            if (!(await user.canPress(/^(join|take part|enter)/))) {
                await user.page
                    .getByRole('main')
                    .locator('li a, tbody a, article a, a:has(h2), a:has(h3)')
                    .first()
                    .click();
                await user.settle();
            }
            await user.press(/^(join|take part|enter|participate)/);
            await user.page.waitForTimeout(800);
            if (await user.page.getByRole('main').locator('form select, form textarea').count()) {
                await user.fill({});
                await user.submit();
                await user.page.waitForTimeout(600);
            }
            await signInAs(user, ines);
            await user.go(/challenges/);
            await user.page.waitForTimeout(500);
            await user.page
                .getByRole('main')
                .locator('li a, tbody a, article a, a:has(h2), a:has(h3)')
                .first()
                .click();
            await user.settle();
            await user.page.waitForTimeout(600);
            await user.sees(
                /[1-9]\d* (artists?|participants?|members?|people|person|joined|taking part|entries)|(members|memberships|participants|artists)\W{0,3}[1-9]|Paul Pastel/,
            );
        },
    ],
];
