// SPDX-License-Identifier: GPL-3.0-or-later
async function openLesson(user) {
    await user.go(/^(all )?lessons|learn|course/);
    await user.page
        .getByRole('main')
        .locator('li a, article a, tbody a, a:has(h2), a:has(h3)')
        .first()
        .click();
    await user.settle();
    await user.page.waitForTimeout(500);
}

const pause = (user) => user.page.waitForTimeout(500);

/** From a lesson, else from the menu. */
async function beginTest(user) {
    await openLesson(user);
    const test = /(take|start|begin|do).*(test|quiz)|^(the )?(test|quiz)|test$/;
    if (await user.canPress(test)) await user.press(test);
    else {
        await user.go(/tests?\b|quiz/);
        await pause(user);
        if (!(await user.canPress(/^(take|start|begin)/))) {
            await user.page.getByRole('main').locator('li a, article a, tbody a').first().click();
        }
    }
    await pause(user);
    if (await user.canPress(/^(take|start|begin)/)) await user.press(/^(take|start|begin)/);
    await pause(user);
}

/** Answers all questions with whatever is offered at a place. */
async function finishTest(user, at = 0) {
    for (let question = 0; question < 40; question += 1) {
        if (await user.count(/your score|you scored|\d+ of \d+ (right|correct)|score:? *\d/)) return;
        const form = user.page.getByRole('main').locator('form').last();
        const choices = form.locator('input[type="radio"]');
        const texts = form.locator('input:not([type="radio"]):not([type="checkbox"])');
        if (await choices.count()) {
            const names = new Set(
                await choices.evaluateAll((all) => all.map((radio) => radio.name)),
            );
            for (const name of names) {
                const group = form.locator(`input[name="${name}"]`);
                await group.nth(Math.min(at, (await group.count()) - 1)).check({ force: true });
            }
        }
        const boxes = form.locator('input[type="checkbox"]');
        if (await boxes.count())
            await boxes.nth(Math.min(at, (await boxes.count()) - 1)).check({ force: true });
        for (const text of await texts.all()) {
            if (await text.isVisible()) await text.fill('E');
        }
        const on = /^(next|continue|finish|hand in|send|submit|check|answer|see|done|end)/;
        if (!(await user.canPress(on))) break;
        await user.press(on);
        await pause(user);
    }
}

export const checks = [
    [
        'opens the first lesson',
        async (user) => {
            await user.signUp();
            await openLesson(user);
            if ((await user.text()).length < 50) throw new Error('the lesson is empty');
        },
    ],
    [
        'plays a letter and takes what was heard',
        async (user) => {
            const play = /play|listen|hear|sound/;
            for (const way of [/listen|exercise|practi[sc]e/, undefined]) {
                if (way) await user.go(way).catch(() => undefined);
                else await openLesson(user);
                await pause(user);
                if (await user.canPress(/^(play|listen|hear|▶)/)) break;
                if (way) {
                    await user.page
                        .getByRole('main')
                        .locator('li a, article a, tbody a')
                        .first()
                        .click()
                        .catch(() => undefined);
                    await pause(user);
                    if (await user.canPress(/^(start|begin|take)/))
                        await user.press(/^(start|begin|take)/);
                    if (await user.canPress(play)) break;
                }
            }
            await user.press(play);
            await user.page
                .getByRole('main')
                .getByRole('textbox', { name: /hear|letter|answer|type|sound/i })
                .last()
                .fill('E');
            await user.press(/check|answer|submit|ok|send|try|enter/);
            await user.sees(/correct|right|wrong|not quite|it was|no,|yes/);
        },
    ],
    [
        'takes a test against the clock',
        async (user) => {
            await user.signUp();
            await beginTest(user);
            await user.sees(/\d:\d\d|\d+ ?(s\b|sec|seconds)/);
            const read = async () =>
                (await user.text()).match(/\d+:\d\d|\d+ ?(s\b|sec|seconds)/i)?.[0];
            const before = await read();
            await user.page.waitForTimeout(2_500);
            if ((await read()) === before) throw new Error(`the clock stands at ${before}`);
        },
    ],
    [
        'shows the score',
        async (user) => {
            await user.signUp();
            await beginTest(user);
            await finishTest(user);
            await user.sees(/score|%|\d+ of \d+|\d+ ?\/ ?\d+/);
        },
    ],
    [
        'charts the accuracy over time',
        async (user) => {
            await user.signUp();
            await beginTest(user);
            await finishTest(user, 0);
            const look = async () => {
                await user.go(/progress|statistic|accuracy|dashboard|my results/);
                await user.page.waitForTimeout(1_000);
                await user.seesChart();
                return user.page
                    .locator('main svg[role="img"], main figure svg, main canvas, main li [style*="width"]')
                    .evaluateAll((all) => all.map((one) => one.outerHTML).join());
            };
            const before = await look();
            await user.sees(/accuracy|score|%/);
            await beginTest(user);
            await finishTest(user, 1);
            if ((await look()) === before) throw new Error('the chart is as before');
        },
    ],
    [
        'converts text into dots and dashes',
        async (user) => {
            await user.go(/convert|translat|text to morse/);
            const box = user.page.getByRole('main').getByRole('textbox').first();
            await box.fill('SOS');
            if (await user.canPress(/convert|translate|encode|show/))
                await user.press(/convert|translate|encode|show/);
            await pause(user);
            const values = await user.page
                .locator('main textarea, main input, main output')
                .evaluateAll((all) => all.map((one) => one.value ?? one.innerText).join('\n'));
            const all = `${await user.text()}\n${values}`;
            if (!/[.·•]{3}\s*\/?\s*[-–−—]{3}\s*\/?\s*[.·•]{3}/.test(all.replace(/([.·•–−—-]) (?=[.·•–−—-])/g, '$1')))
                throw new Error('no dots and dashes');
        },
    ],
];
