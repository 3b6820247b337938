// SPDX-License-Identifier: GPL-3.0-or-later

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

async function openLesson(user, at = 0) {
    await user.go(/lessons/);
    await user.page
        .getByRole('main')
        .locator('li a, tbody a, article a, a:has(h2), a:has(h3)')
        .nth(at)
        .click();
    await user.settle();
}

/** Chooses an answer to each question; which one, by the number of the try. */
async function answer(user, attempt) {
    const choices = user.page.locator('main input[type=radio], main input[type=checkbox]');
    await user.page.waitForTimeout(800);
    if (!(await choices.count())) await user.press(/quiz|test|start|questions/);
    for (let step = 0; step < 12; step += 1) {
        await choices.first().waitFor();
        await choices.nth((attempt + step) % (await choices.count())).check({ force: true });
        if (!(await user.canPress(/^next/))) break;
        await user.press(/^next/);
    }
    await user.press(/submit|check|hand in|finish|done/);
}

/** Tries a quiz until it is passed, as one does who reads which answers were right. */
async function pass(user) {
    for (let attempt = 0; attempt < 8; attempt += 1) {
        await answer(user, attempt);
        if (await user.count(/passed/)) return;
        await user.press(/again/);
    }
    throw new Error('the quiz cannot be passed');
}

export const checks = [
    [
        'lets a learner read the first lesson',
        async (user) => {
            await user.signUp(/learner/);
            await openLesson(user);
            await user.sees(/video/);
            if ((await user.text()).length < 80) throw new Error('there is no text');
        },
    ],
    [
        'shows the result of a quiz',
        async (user) => {
            await openLesson(user);
            await answer(user, 0);
            await user.sees(/correct|score|passed|result|right|\d ?%/);
        },
    ],
    [
        'moves the progress bar on',
        async (user) => {
            await user.go(/progress|lessons|dashboard/);
            await user.page.getByRole('progressbar').first().waitFor();
        },
    ],
    [
        'gives a certificate',
        async (user) => {
            const choose = () => user.go(/take/).catch(() => user.go(/quiz/));
            await choose();
            const quizzes = user.page.getByRole('main').getByRole('link', { name: /start|take/i });
            const count = Math.max(1, await quizzes.count());
            for (let at = 0; at < count; at += 1) {
                await choose();
                await quizzes.nth(at).click();
                await pass(user);
                if (at < count - 1) await user.seesNot(/certificate/);
            }
            await user.sees(/certificate/);
        },
    ],
    [
        'shows an instructor the progress of a group',
        async (user) => {
            await signInAs(user, 'instructor@example.com');
            await user.go(/dashboard/);
            let text = await user.text();
            if (!/passed|progress|quizzes/i.test(text)) {
                await user.go(/groups/);
                await user.page.getByRole('main').locator('li a, tbody a').first().click();
                await user.settle();
                text = await user.text();
            }
            if (!/group/i.test(text) || !/passed|progress|quizzes/i.test(text))
                throw new Error('no group shows how far its learners are');
        },
    ],
    [
        'takes a lesson with a quiz of two questions',
        async (user) => {
            await user.signIn();
            await user.add(/lessons/, { title: 'A nose that bleeds', text: 'Lean forward.' });
            await user.open(/lessons/, 'A nose that bleeds');
            await user.press(/quiz|question/);
            for (const text of ['Which way do you lean?', 'How long do you press?']) {
                if (await user.canPress(/(add|new).*question/))
                    await user.press(/(add|new).*question/);
                await user.fill({ 'text|question': text });
                await user.submit();
                await user.sees(text.replace('?', '.'));
            }
        },
    ],
];
