// SPDX-License-Identifier: GPL-3.0-or-later
async function begin(user) {
    await user.visit('/');
    const button = /^(start|play|new game|begin|restart|again)/;
    if (!(await user.canPress(button)) && !(await user.page.locator('canvas').count()))
        await user.go(/play|game|penguin/);
    await user.page.waitForTimeout(500);
    if (await user.canPress(button)) await user.press(button);
    await user.page.waitForTimeout(400);
    if (
        !(await user.page.locator('canvas, main svg[role="img"]').count()) &&
        (await user.canPress(button))
    )
        await user.press(button);
    await user.page.waitForTimeout(400);
}

const field = (user) =>
    user.page.locator('canvas, main svg[role="img"], main [role="application"]').first();
const look = async (user) => (await field(user).screenshot()).toString('base64');

async function numberOf(user, thing) {
    const text = await user.text();
    const found =
        text.match(new RegExp(`(?:${thing})\\D{0,6}(\\d+)`, 'i')) ??
        text.match(new RegExp(`(\\d+)\\s*(?:${thing})`, 'i'));
    if (found) return Number(found[1]);
    return (text.match(/♥|❤/g) ?? []).length;
}

const isOver = (user) => user.count(/game over|the end|you (lost|scored|reached)|play again|try again/);

/** Wanders from one side to the other until something is so. */
async function slide(user, isSo, seconds = 60) {
    const end = Date.now() + seconds * 1_000;
    for (let turn = 0; Date.now() < end; turn += 1) {
        const key = Math.floor(turn / 6) % 2 ? 'ArrowLeft' : 'ArrowRight';
        await user.page.keyboard.down(key);
        await user.page.waitForTimeout(120);
        await user.page.keyboard.up(key);
        await user.page.waitForTimeout(80);
        if (await isSo()) return true;
    }
    return false;
}

export const checks = [
    [
        'starts and slides',
        async (user) => {
            await begin(user);
            await user.sees(/score|points/);
            const before = await look(user);
            await user.page.waitForTimeout(900);
            if ((await look(user)) === before) throw new Error('nothing moves');
        },
    ],
    [
        'moves with the arrow keys',
        async (user) => {
            await begin(user);
            await user.sees(/lives|life|♥/);
            const seen = [];
            for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight']) {
                await user.page.keyboard.down(key);
                await user.page.waitForTimeout(350);
                await user.page.keyboard.up(key);
                seen.push(await look(user));
            }
            if (new Set(seen).size < 3) throw new Error('the penguin stays');
        },
    ],
    [
        'counts fish',
        async (user) => {
            await begin(user);
            await user.sees(/fish/);
            const before = await numberOf(user, 'score|points');
            const rose = await slide(
                user,
                async () => (await numberOf(user, 'score|points')) > before,
            );
            if (!rose) throw new Error('the score stays');
        },
    ],
    [
        'takes one of three lives for a seal',
        async (user) => {
            await begin(user);
            await user.sees(/seal/);
            const before = await numberOf(user, 'lives|life');
            if (before !== 3) throw new Error(`it begins with ${before} lives`);
            const lost = await slide(user, async () => (await numberOf(user, 'lives|life')) < 3);
            if (!lost) throw new Error('no life is lost');
        },
    ],
    [
        'ends without lives',
        async (user) => {
            await begin(user);
            if (!(await slide(user, async () => (await isOver(user)) > 0, 120)))
                throw new Error('it goes on');
        },
    ],
    [
        'keeps the score in a table',
        async (user) => {
            await begin(user);
            if (!(await slide(user, async () => (await isOver(user)) > 0, 120)))
                throw new Error('it goes on');
            await user.page.waitForTimeout(500);
            const name = user.page.getByRole('main').getByLabel(/name|initials/i);
            if (await name.count()) {
                await name.first().fill('Pingu');
                await user.press(/save|submit|enter|keep|add/);
            }
            await user.page.waitForTimeout(600);
            if (!(await user.count(/high ?-?scores?|leaderboard/))) await user.go(/score|leader/);
            await user.sees(/high ?-?scores?|leaderboard/);
            const rows = user.page.getByRole('main').locator('table tbody tr, ol li');
            await rows.first().waitFor();
            if (await name.count()) return;
            await user.visit('/');
        },
    ],
];
