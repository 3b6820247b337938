// SPDX-License-Identifier: GPL-3.0-or-later
const survey = 'How was your stay with us?';
const manager = 'ward-manager@example.com';
const questions = [
    ['How kind was everybody?', /rating|scale|stars/],
    ['Which meal did you like best?', /choice/],
    ['What shall we do better?', /text/],
];

const pause = (user) => user.page.waitForTimeout(700);

async function signInAsManager(user) {
    await user.leave();
    await user.visit('/');
    await user.go(/sign in|log ?in/);
    await user.fill({ 'e-?mail': manager, password: 'browser-test-demo' });
    await user.submit();
    await user.page
        .getByRole('button', { name: /log ?out|sign out/i })
        .first()
        .waitFor({ state: 'attached', timeout: 3_000 })
        .catch(() => user.signIn());
    await user.settle();
}

let link = '';

async function addQuestion(user, [text, type]) {
    await user.press(/(add|new).*question/);
    await pause(user);
    const form = user.page.locator('main form, dialog form').last();
    const values = { '^(question|text|title|label)': text, 'type|kind': type };
    await user.fill(values);
    await pause(user);
    if (/choice/.test(type.source)) {
        const options = form.getByLabel(/option|choices|answers/i);
        if (await options.count()) {
            const isLong = await options.first().evaluate((one) => one.tagName === 'TEXTAREA');
            await options.first().fill(isLong ? 'Soup\nCake' : 'Soup, Cake');
        }
    }
    await user.submit();
    await pause(user);
    await user.sees(text.replace('?', '\\?'));
}

/** Answers the questions shown one after the other, all but one; whether there were steps. */
async function answerInSteps(user) {
    const main = user.page.getByRole('main');
    let steps = 0;
    for (let step = 0; step < 12; step += 1) {
        const text = await main.innerText();
        if (/thank/i.test(text)) break;
        if (
            /ward/i.test(await main.locator('form label, form legend').allInnerTexts().then(String))
        ) {
            const ward = main.locator('form select').first();
            if (await ward.count()) await ward.selectOption({ index: 1 });
        }
        if (/How kind/.test(text)) {
            const radio = main.locator('input[type="radio"]');
            if (await radio.count()) await radio.nth(3).check({ force: true });
            else {
                const star = main.getByRole('button', { name: /^4/ });
                if (await star.count()) await star.first().click();
                else await user.fill({ 'how kind': '4' });
            }
        }
        if (/Which meal/.test(text)) {
            const soup = main.getByLabel(/soup/i);
            if (await soup.count()) await soup.last().check({ force: true });
            else await main.locator('form select').last().selectOption({ index: 1 });
        }
        const on = /^(next|continue)/;
        if (await user.canPress(on)) {
            await user.press(on);
            steps += 1;
        } else {
            await user.press(/^(send|submit|finish|done|hand in|save)/);
        }
        await pause(user);
    }
    return steps;
}

export const checks = [
    [
        'makes a questionnaire with a question of each type',
        async (user) => {
            await user.signIn();
            await user.go(/questionnaires|surveys/);
            await user.press(/^(\+ ?)?(new|add|create|make|design)/);
            await pause(user);
            const form = user.page.getByRole('main').locator('form').last();
            if (await form.getByLabel(/title|name/i).count())
                await user.fill({ 'title|name': survey });
            else
                await form
                    .locator('input[type="text"][required], input[type="text"]')
                    .first()
                    .fill(survey);
            await user.submit();
            await user.sees(survey.replace('?', '\\?'));
            await pause(user);
            for (const question of questions) {
                if (!(await user.canPress(/(add|new).*question/)))
                    await user.open(/questionnaires|surveys/, survey);
                await addQuestion(user, question);
            }
            await user.open(/questionnaires|surveys/, survey);
            await pause(user);
            for (const [text] of questions) await user.sees(text.replace('?', '\\?'));
            if (await user.canPress(/^(publish|open|activate|start|release|send)/)) {
                await user.press(/^(publish|open|activate|start|release|send)/);
                await pause(user);
            }
        },
    ],
    [
        'opens by its link without logging in',
        async (user) => {
            await user.signIn();
            await user.open(/questionnaires|surveys/, survey);
            await pause(user);
            const main = user.page.getByRole('main');
            const shown = `${await main.innerText()} ${await main
                .locator('input')
                .evaluateAll((all) => all.map((one) => one.value).join(' '))}`;
            const leading = main.getByRole('link', { name: /take|answer|fill|public|link|http/i });
            link =
                /https?:\/\/\S+/.exec(shown)?.[0] ??
                ((await leading.count()) ? await leading.first().getAttribute('href') : '');
            if (!link) link = user.page.url();
            await user.leave();
            await user.visit(link);
            await pause(user);
            if (await user.canPress(/^(take|answer|start|begin|fill)/))
                await user.press(/^(take|answer|start|begin|fill)/);
            await user.sees(/How kind was everybody|question 1|step 1|1 of \d/);
            await user.seesNot(/forgot.*password/);
        },
    ],
    [
        'takes answers step by step with one left out',
        async (user) => {
            await user.leave();
            await user.visit(link || '/');
            await pause(user);
            if (await user.canPress(/^(take|answer|start|begin|fill)/))
                await user.press(/^(take|answer|start|begin|fill)/);
            await pause(user);
            const steps = await answerInSteps(user);
            await user.sees(/thank/);
            if (!steps) throw new Error('all questions stand on one page');
        },
    ],
    [
        'counts the answers',
        async (user) => {
            await user.signIn();
            await user.open(/questionnaires|surveys/, survey);
            await pause(user);
            if (await user.canPress(/results|evaluat|analy|answers|responses/))
                await user.press(/results|evaluat|analy|answers|responses/);
            await pause(user);
            await user.sees(
                /(\b1\b[^.]{0,20}(answer|response|repl|submission|person))|(answer|response|repl)\w*:?\s*\b1\b/,
            );
        },
    ],
    [
        'charts averages per ward',
        async (user) => {
            await signInAsManager(user);
            for (const place of [
                /statistic|chart|evaluat|results|analy|report/,
                /dashboard/,
                /overview|home/,
                /wards/,
            ]) {
                try {
                    await user.go(place);
                } catch {
                    continue;
                }
                await pause(user);
                const text = await user.text();
                if (/average[^.]{0,60}ward|ward[^.]{0,60}average/i.test(text)) {
                    await user.seesChart();
                    return;
                }
            }
            await user.open(/questionnaires|surveys/, survey);
            await pause(user);
            if (await user.canPress(/results|evaluat|analy/))
                await user.press(/results|evaluat|analy/);
            await pause(user);
            await user.sees(/ward/);
            await user.sees(/average/);
            await user.seesChart();
        },
    ],
    [
        'exports the answers to a file',
        async (user) => {
            await signInAsManager(user);
            const save = /csv|export|download|excel/;
            const tries = [
                () => user.open(/questionnaires|surveys/, survey),
                () => user.press(/results|evaluat|analy/),
                () => user.go(/^(answers|responses)/),
                () => user.go(/statistic|evaluat|results|report/),
                () => user.go(/questionnaires|surveys/),
            ];
            for (const there of tries) {
                await there().catch(() => undefined);
                await pause(user);
                if (!(await user.canPress(save))) continue;
                const file = await user.downloads(save);
                if (/Soup|How kind|answer|value/i.test(file)) return;
            }
            throw new Error('no file with the answers');
        },
    ],
];
