// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const umbrella = 'Striped umbrella with a duck handle';
const glove = 'Single leather glove';
const list = /found|items|lost|register/;

async function enter(user) {
    await user.signIn().catch(() => undefined);
}

async function mark(user, text, state) {
    await user.open(list, text);
    await user.page.waitForTimeout(400);
    const stem = state.replace(/ed$/, '');
    if (await user.canPress(`${stem}`)) await user.press(`${stem}`);
    else {
        await user.press(/^edit/);
        await user.fill({ status: state });
        await user.submit();
    }
    await user.page.waitForTimeout(700);
    await user.open(list, text);
    await user.page.waitForTimeout(400);
    await user.sees(new RegExp(`^${state}$|status\\W+${state}`));
}

async function newItem(user) {
    await enter(user);
    await user.go(list);
    await user.press(/^(\+ ?)?(new|add|enter|record|register)/);
}

export const checks = [
    [
        'enters a found umbrella',
        async (user) => {
            await newItem(user);
            await user.fill({
                description: umbrella,
                place: 'Balcony, row 4',
                date: inDays(-1),
            });
            await user.submit();
            await user.sees(umbrella);
            await user.open(list, umbrella);
            await user.sees('Balcony, row 4');
        },
    ],
    [
        'takes a photo of it and shows it in the list',
        async (user) => {
            await enter(user);
            await user.open(list, umbrella);
            await user.press(/^edit/);
            const file = user.page.locator('main input[type="file"], dialog input[type="file"]');
            await file.first().waitFor({ state: 'attached' });
            await user.fill({ 'photo|picture|file|image': undefined });
            await user.submit();
            await user.page.waitForTimeout(800);
            await user.go(list);
            await user.page.waitForTimeout(600);
            const row = user.page
                .getByRole('main')
                .locator('tbody tr, article, ul > li')
                .filter({ hasText: umbrella })
                .first();
            await row.locator('img').first().waitFor();
        },
    ],
    [
        'marks the umbrella as collected',
        async (user) => {
            await enter(user);
            await mark(user, umbrella, 'collected');
        },
    ],
    [
        'marks another item as donated',
        async (user) => {
            await newItem(user);
            await user.fill({ description: glove, place: 'Cloakroom', date: inDays(-3) });
            await user.submit();
            await user.page.waitForTimeout(600);
            await mark(user, glove, 'donated');
        },
    ],
    [
        'corrects the description of an item',
        async (user) => {
            await enter(user);
            await user.edit(list, glove, { description: 'Single suede glove' });
            await user.go(list);
            await user.sees('Single suede glove');
            await user.seesNot(glove);
        },
    ],
    [
        'asks for the description',
        async (user) => {
            await newItem(user);
            await user.page.waitForTimeout(400);
            await user.fill({ place: 'Stage door', date: inDays(0) });
            const box = user.page.getByRole('main').getByLabel(/description/i).first();
            await box.fill('');
            await user.submit();
            await user.page.waitForTimeout(500);
            const native = await box.evaluate((one) => one.validationMessage);
            if (!native) await user.sees(/required|needed|please|must|enter|fill|missing/);
            await box.waitFor();
        },
    ],
];
