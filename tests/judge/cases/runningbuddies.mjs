// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const picture = {
    name: 'run.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
    ),
};
const password = 'a long password 42';
const rosa = { name: 'Rosa Runner', email: 'rosa@example.org' };
const sam = { name: 'Sam Sprinter', email: 'sam@example.org' };

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

const runs = /^(my |all |the )?runs$|^runs/;

/** A run by what its list shows of it. */
async function openRun(user) {
    await user.go(runs);
    await user.page.waitForTimeout(500);
    const card = user.page
        .getByRole('main')
        .locator('li, article, tr')
        .filter({ hasText: /12[.,]34/ })
        .first();
    if (await card.count()) await card.getByRole('link').first().click();
    else
        await user.page
            .getByRole('main')
            .getByRole('link', { name: /12[.,]34/ })
            .first()
            .click();
    await user.settle();
    await user.page.waitForTimeout(500);
}

export const checks = [
    [
        'registers and fills in a profile',
        async (user) => {
            await register(user, sam);
            await register(user, rosa);
            await user.go(/profile|account/);
            await user.page.waitForTimeout(500);
            if (!(await user.page.getByRole('main').getByLabel(/city/i).count()))
                await user.press(/edit|profile|fill|create|add|new/);
            await user.fill({ city: 'Turku', pace: '5', distance: '10' });
            await user.submit();
            await user.page.waitForTimeout(600);
            const inputs = await user.page
                .locator('main input')
                .evaluateAll((all) => all.map((one) => one.value));
            if (!inputs.includes('Turku')) await user.sees('Turku');
        },
    ],
    [
        'posts a run with a photo',
        async (user) => {
            await signInAs(user, rosa);
            await user.go(runs);
            await user.press(/^(\+ ?)?(new|add|post|share|log(?! ?out))/);
            const run = { date: inDays(-1), distance: '12.34', duration: '65' };
            await user.fill(run);
            const takesPhoto = await user.page.locator('main input[type="file"]').count();
            if (takesPhoto) await user.fill({ ...run, photo: picture });
            await user.submit();
            await user.sees(/12[.,]34/);
            if (!takesPhoto) throw new Error('it takes no photo');
            await openRun(user);
            await user.page.getByRole('main').getByRole('img').first().waitFor();
        },
    ],
    [
        'follows a runner and sees the runs',
        async (user) => {
            await signInAs(user, sam);
            await user
                .go(/^(people|members|community|feed|following)/)
                .catch(() => user.go(/profiles|runners$/));
            await user.page.waitForTimeout(500);
            const row = user.page
                .getByRole('main')
                .locator('li, tr, article')
                .filter({ hasText: rosa.name })
                .first();
            const follow = row.getByRole('button', { name: /^follow/i });
            if (await follow.count()) await follow.first().click();
            else {
                await user.page
                    .getByRole('main')
                    .getByRole('link', { name: new RegExp(rosa.name, 'i') })
                    .first()
                    .click();
                await user.settle();
                await user.press(/^follow/);
            }
            await user.sees(/following|unfollow/);
            await user.go(/^(feed|following|timeline)/).catch(() => user.go(/^home/));
            await user.page.waitForTimeout(600);
            await user.sees(/12[.,]34/);
        },
    ],
    [
        'likes the run and comments on it',
        async (user) => {
            await signInAs(user, sam);
            await openRun(user);
            await user.press(/like|♥/);
            await user.page.waitForTimeout(400);
            await user.sees(/\b1 likes?|liked|unlike|♥ ?1|likes? ?1/).catch(async (error) => {
                const pressed = user.page.locator('main button[aria-pressed="true"]');
                if (!(await pressed.count())) throw error;
            });
            await user.say(/comment/, 'What a pace!');
        },
    ],
    [
        'arranges a meetup that another joins',
        async (user) => {
            await signInAs(user, rosa);
            await user.go(/meet-?ups/);
            await user.press(/^(\+ ?)?(new|add|arrange|create|plan)/);
            await user.fill({ title: 'Sunday by the river', place: 'Old bridge', date: inDays(9) });
            await user.submit();
            await user.page.waitForTimeout(600);
            await signInAs(user, sam);
            await user.open(/meet-?ups/, 'Sunday by the river');
            await user.press(/join|sign up|take part|attend|i.m (coming|in)|rsvp/);
            await user.page.waitForTimeout(600);
            await user.sees(/leave|joined|you are (in|coming|going)|Sam Sprinter|withdraw|cancel/);
        },
    ],
    [
        'carries a private message',
        async (user) => {
            await signInAs(user, sam);
            await user.go(/messages/);
            await user.page.waitForTimeout(500);
            const main = user.page.getByRole('main');
            const named = main
                .getByRole('button', { name: new RegExp(rosa.name, 'i') })
                .or(main.getByRole('link', { name: new RegExp(rosa.name, 'i') }));
            if (!(await named.count())) await user.press(/new|write|start|compose/);
            if (await named.count()) await named.first().click();
            else await user.choose(/to|recipient|with|runner|person/, rosa.name);
            await user.settle();
            await user.say(/message/, 'Shall we run tomorrow?');
            await signInAs(user, rosa);
            await user.go(/messages/);
            await user.page.waitForTimeout(500);
            if (!(await user.count('Shall we run tomorrow')))
                await named
                    .or(main.getByRole('button', { name: new RegExp(sam.name, 'i') }))
                    .or(main.getByRole('link', { name: new RegExp(sam.name, 'i') }))
                    .first()
                    .click();
            await user.sees('Shall we run tomorrow');
        },
    ],
];
