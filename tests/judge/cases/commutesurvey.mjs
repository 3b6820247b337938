// SPDX-License-Identifier: GPL-3.0-or-later
async function begin(user) {
    await user.leave();
    await user.visit('/');
    const main = user.page.getByRole('main');
    if (!(await main.getByLabel(/department/i).count())) {
        await user.go(/survey|take part|start|begin|answer|fill/);
        await user.page.waitForTimeout(400);
        if (!(await main.getByLabel(/department/i).count()))
            await user.press(/start|begin|take|answer|survey/);
    }
    await main
        .getByLabel(/department/i)
        .first()
        .waitFor();
}

const department = (user) =>
    user.page
        .getByRole('main')
        .getByLabel(/department/i)
        .first();

const first = { distance: '12', days: '4' };

async function firstPage(user) {
    await begin(user);
    const isSelect = (await department(user).evaluate((one) => one.tagName)) === 'SELECT';
    await user.fill({ department: isSelect ? /\w/ : 'Workshop', ...first });
    await user.press(/^(next|continue)/);
    await user.page.waitForTimeout(400);
}

async function secondPage(user) {
    await user.fill({ 'means|transport': /bicycle/, minutes: '25' });
    await user.press(/^(next|continue)/);
    await user.page.waitForTimeout(400);
}

export const checks = [
    [
        'goes on from the first page to the second',
        async (user) => {
            await firstPage(user);
            await user.sees(/transport|commute/);
            await user.page
                .getByRole('main')
                .getByLabel(/minutes/i)
                .first()
                .waitFor();
        },
    ],
    [
        'keeps the answers when going back',
        async (user) => {
            await firstPage(user);
            await user.press(/back|previous/);
            await user.page.waitForTimeout(400);
            const distance = user.page
                .getByRole('main')
                .getByLabel(/distance/i)
                .first();
            if ((await distance.inputValue()) !== '12') throw new Error('the answers are gone');
        },
    ],
    [
        'thanks after the last page',
        async (user) => {
            await firstPage(user);
            await secondPage(user);
            await user.fill({ 'wish|text|comment': 'More racks for bicycles' });
            await user.submit();
            await user.sees(/thank/);
        },
    ],
    [
        'hides the results from strangers',
        async (user) => {
            await user.signIn();
            await user.go(/results|responses/);
            const address = user.page.url();
            await user.leave();
            await user.page.goto(address);
            await user.settle();
            await user.sees(/sign in|log in|not allowed|no access/);
            if (await user.page.getByRole('main').locator('tbody tr, svg[role="img"]').count())
                throw new Error('everybody sees the results');
        },
    ],
    [
        'counts the response in charts for the HR team',
        async (user) => {
            await user.signIn();
            await user.go(/results|responses|dashboard/);
            await user.page.waitForTimeout(600);
            if (await user.canPress(/results/)) await user.press(/results/);
            await user.seesChart();
            await user.sees(/bicycle/);
        },
    ],
    [
        'hands over the raw responses without names',
        async (user) => {
            await user.signIn();
            let file;
            for (const list of [/results/, /responses/, /dashboard/]) {
                try {
                    await user.go(list);
                    if (!(await user.canPress(/csv|export|download/))) continue;
                    file = await user.downloads(/csv|export|download/);
                    break;
                } catch {
                    // it is on another page
                }
            }
            if (!file) throw new Error('no download');
            if (!/More racks for bicycles/.test(file)) throw new Error('the response is not in it');
            if (/@|\bname\b/i.test(file)) throw new Error('it names people');
        },
    ],
];
