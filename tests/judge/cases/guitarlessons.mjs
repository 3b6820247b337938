// SPDX-License-Identifier: GPL-3.0-or-later
const teacher = 'teacher@example.com';
const clip = {
    name: 'lesson.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.from('AAAAGGZ0eXBpc29tAAAAAGlzb21tcDQyAAAACGZyZWU=', 'base64'),
};

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

const links = 'li a, tbody a, article a, a:has(h2), a:has(h3)';

async function openFirst(user, list, at = 0) {
    await user.go(list);
    await user.page.waitForTimeout(500);
    await user.page.getByRole('main').locator(links).nth(at).click();
    await user.settle();
    await user.page.waitForTimeout(500);
}

/** All the percentages that a page tells, added up. */
async function percent(user) {
    await user.go(/progress|my courses|my learning|dashboard/).catch(() => user.go(/courses/));
    await user.page.waitForTimeout(800);
    const text = await user.text();
    const values = (text.match(/\d+([.,]\d+)?\s?%/g) ?? []).map((one) => parseFloat(one));
    if (!values.length) throw new Error('no progress is told in percent');
    return values.reduce((sum, value) => sum + value, 0);
}

export const checks = [
    [
        'enrols a student in a course',
        async (user) => {
            await user.signUp(/student/);
            await user.go(/courses/);
            await user.page.waitForTimeout(500);
            if (!(await user.canPress(/^(enrol|join|start)/))) await openFirst(user, /courses/);
            await user.press(/^(enrol|join|start)/);
            await user.page.waitForTimeout(800);
            const form = user.page.getByRole('main').locator('form');
            if (
                !(await user.count(/enrolled|leave|unenrol|withdraw|cancel enrol/)) &&
                (await form.count())
            ) {
                await user.fill({});
                await user.submit();
                await user.page.waitForTimeout(600);
            }
            await user.sees(/enrolled|leave|unenrol|withdraw|cancel enrol|continue|active/);
        },
    ],
    [
        'raises the percentage with a completed lesson',
        async (user) => {
            const before = await percent(user);
            await user.go(/courses/);
            await openFirst(user, /courses/);
            const course = user.page.getByRole('main');
            const done = /(mark|complete|finish).*(complete|done|lesson|finish)?|^done/;
            const lesson = course.getByRole('link', { name: /lesson/i });
            if (!(await user.canPress(done))) {
                if (await lesson.count()) await lesson.first().click();
                else await openFirst(user, /lessons/);
                await user.settle();
                await user.page.waitForTimeout(400);
            }
            await user.press(done);
            await user.page.waitForTimeout(600);
            const after = await percent(user);
            if (!(after > before)) throw new Error(`it was ${before} % and is ${after} %`);
        },
    ],
    [
        'tells the result of the quiz of a course',
        async (user) => {
            await openFirst(user, /courses/);
            if (!/quiz/i.test(await user.text())) throw new Error('the course has no quiz');
            await user.press(/quiz|test/);
            await user.page.waitForTimeout(600);
            const choices = user.page.locator('main input[type=radio], main input[type=checkbox]');
            if (!(await choices.count())) await user.press(/quiz|test|start|take|questions/);
            for (let step = 0; step < 12; step += 1) {
                await choices.first().waitFor();
                await choices.first().check({ force: true });
                if (!(await user.canPress(/^next/))) break;
                await user.press(/^next/);
            }
            for (const group of await user.page.locator('main fieldset').all()) {
                const one = group.locator('input[type=radio]').first();
                if (await one.count()) await one.check({ force: true });
            }
            await user.press(/submit|check|hand in|finish|done/);
            await user.page.waitForTimeout(600);
            await user.sees(/correct|score|passed|result|right|\d ?%/);
        },
    ],
    [
        'looks up a chord',
        async (user) => {
            await user.go(/chords?/);
            await user.page.waitForTimeout(500);
            const main = user.page.getByRole('main');
            const name = (
                await main
                    .locator('li h2, li h3, article h2, article h3, tbody a')
                    .first()
                    .innerText()
            ).trim();
            if (
                !/^[A-H](#|b|♯|♭)?( ?(m|min|maj|sus|dim|aug|major|minor|\d|\/[A-H]))*( chord)?\b/.test(
                    name,
                )
            )
                throw new Error(`"${name}" is no chord`);
            await user.search(name);
            await main.getByRole('link', { name }).first().click();
            await user.settle();
            await user.page.waitForTimeout(500);
            await user.sees(/finger|fret|string|diagram|[x0-4]{6}/);
        },
    ],
    [
        'takes a lesson of a teacher into its course',
        async (user) => {
            await signInAs(user, teacher);
            await user.go(/lessons/).catch(() => openFirst(user, /courses/));
            await user.press(/^(\+ ?)?(new|add|upload|create)/);
            await user.page.waitForTimeout(500);
            const file = user.page.locator('main input[type="file"]');
            const link = user.page.getByRole('main').getByLabel(/video|link/i);
            if (await file.count()) await file.first().setInputFiles(clip);
            else if (await link.count()) await link.first().fill('https://example.org/palm.mp4');
            else throw new Error('the form takes no video');
            const select = user.page
                .getByRole('main')
                .getByLabel(/course/i)
                .first();
            const isSelect =
                (await select.count()) > 0 &&
                /select/i.test(await select.evaluate((element) => element.tagName));
            const course = isSelect
                ? (await select.locator('option').allInnerTexts()).find(
                      (text) => text.trim() && !/^(choose|select|none|—|–|-)/i.test(text.trim()),
                  )
                : undefined;
            const values = { '^title|^name|lesson': 'Muting with the palm' };
            if (course) values.course = course.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
            await user.fill(values);
            await user.submit();
            await user.sees('Muting with the palm');
            if (course) await user.open(/courses/, course.trim());
            else await openFirst(user, /courses/);
            await user.page.waitForTimeout(500);
            await user.sees('Muting with the palm');
        },
    ],
    [
        'lists only the courses for beginners',
        async (user) => {
            await user.signUp(/student/);
            await user.go(/courses/);
            await user.page.waitForTimeout(500);
            if (await user.canPress(/^beginner/)) await user.press(/^beginner/);
            else await user.choose(/level/, /beginner/);
            await user.page.waitForTimeout(600);
            const texts = await user.page
                .getByRole('main')
                .locator('article, ul > li:has(h2, h3), tbody tr')
                .filter({ visible: true })
                .allInnerTexts();
            if (!texts.length) throw new Error('there is no course for beginners');
            if (
                texts.some(
                    (text) => /\b(intermediate|advanced)\b/i.test(text) && !/beginner/i.test(text),
                )
            )
                throw new Error('it shows other courses');
        },
    ],
];
