// SPDX-License-Identifier: GPL-3.0-or-later
/** To the colony; whoever has none yet founds one. */
async function play(user) {
    await user.go(/^(play|(my|your) colony|colony)/).catch(() => user.go(/sign up|play/));
    await user.page.waitForTimeout(500);
    if (await user.page.getByLabel(/password/i).count()) {
        await user.signUp();
        await user.go(/^(play|(my|your) colony|colony)/);
        await user.page.waitForTimeout(500);
    }
    if (!(await user.canPress(/found|start|begin|new (game|colony)/))) return;
    const name = user.page.getByRole('main').getByRole('textbox');
    if (await name.count()) await name.first().fill('Red hill');
    await user.press(/found|start|begin|new (game|colony)/);
}

async function amount(user, thing) {
    await user.page.waitForTimeout(400);
    const text = await user.text();
    const found =
        text.match(new RegExp(`${thing}\\D{0,20}(\\d+)`, 'i')) ??
        text.match(new RegExp(`(\\d+)\\s*${thing}`, 'i'));
    if (!found) throw new Error(`no amount of ${thing}`);
    return Number(found[1]);
}

const nextDay = /next day|end (the )?day|new day|sleep|run the day|next turn|end turn/;

/** Presses what stands in the part of the page that names a thing. */
async function pressAt(user, thing, name) {
    const part = user.page
        .getByRole('main')
        .locator('li, tr, article, section, fieldset, div')
        .filter({ hasText: thing })
        .filter({ has: user.page.getByRole('button', { name }) })
        .last();
    await part.getByRole('button', { name }).first().click();
    await user.settle();
    await user.page.waitForTimeout(300);
}

export const checks = [
    [
        'sends two ants foraging and has more leaves after a day',
        async (user) => {
            await play(user);
            const leaves = await amount(user, 'leaves');
            await pressAt(user, /forag/i, /\+|more|add|assign|forag/i);
            await pressAt(user, /forag/i, /\+|more|add|assign|forag/i);
            await user.press(nextDay);
            if ((await amount(user, 'leaves')) <= leaves) throw new Error('no more leaves');
        },
    ],
    [
        'digs a granary that costs something',
        async (user) => {
            await play(user);
            await user.sees(/granary/);
            const text = await user.text();
            await pressAt(user, /granary/i, /dig|build|buy/i);
            await user.page.waitForTimeout(500);
            if ((await user.text()) === text) throw new Error('nothing was dug');
            await user.sees(/(cost|spent|for|−|-).*\d|\d+ (leaves|seeds|larvae)/);
        },
    ],
    [
        'upgrades the granary',
        async (user) => {
            await play(user);
            const level = await amount(user, 'granary');
            for (let day = 0; day < 6; day += 1) {
                await pressAt(user, /granary/i, /upgrade|level|improve/i).catch(() => undefined);
                if ((await amount(user, 'granary')) > level) return;
                await user.press(nextDay);
            }
            throw new Error('no higher level');
        },
    ],
    [
        'refuses to dig without enough resources',
        async (user) => {
            await play(user);
            await user.sees(/chamber|granary|nursery|fungus/);
            for (let more = 0; more < 12; more += 1) {
                const dig = user.page
                    .getByRole('main')
                    .getByRole('button', { name: /dig|build|upgrade/i });
                if (!(await dig.count())) break;
                if (!(await dig.first().isEnabled())) return;
                await dig.first().click();
                await user.page.waitForTimeout(300);
                if (await user.count(/not enough|cannot afford|too few|you need|missing/)) return;
            }
            throw new Error('it refuses nothing');
        },
    ],
    [
        'has weather that does something',
        async (user) => {
            await play(user);
            for (let day = 0; day < 15; day += 1) {
                await user.press(nextDay);
                if (await user.count(/rain|storm|drought|sun|frost|flood|wind|heat|hail|snow/))
                    return;
            }
            throw new Error('no weather');
        },
    ],
    [
        'carries on with the same colony',
        async (user) => {
            await play(user);
            await user.page.waitForTimeout(500);
            const before = await user.text();
            await user.page.goto('about:blank');
            await user.visit('/');
            await play(user);
            await user.page.waitForTimeout(500);
            const after = await user.text();
            const heading = (text) => text.split('\n')[0];
            if (heading(before) !== heading(after) || /found your/i.test(after))
                throw new Error('another colony');
        },
    ],
];
