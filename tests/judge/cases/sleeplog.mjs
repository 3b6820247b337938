// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const first = 'early.bird@example.org';
const second = 'night.owl@example.org';
const password = 'a long password 42';
const log = /sleep log|^(my )?(log|nights|sleep)|sleep entries|entries|diary/;

let hasAccount = false;

const pause = (user) => user.page.waitForTimeout(700);

async function signedIn(user) {
    await user.page
        .getByRole('button', { name: /log ?out|sign out/i })
        .first()
        .waitFor({ state: 'attached' });
    await user.settle();
}

async function signUpAs(user, email) {
    await user.leave();
    await user.visit('/');
    await user.go(/sign up|register|join|create (an )?account|get started/);
    await user.fill({ 'e-?mail': email, password });
    await user.submit();
    await signedIn(user);
    hasAccount = true;
}

/** As the first person; where nobody can have an account, as the one who runs the site. */
async function signInAs(user, email) {
    if (!hasAccount) {
        await user.signIn();
        return;
    }
    await user.leave();
    await user.visit('/');
    await user.go(/sign in|log ?in/);
    await user.fill({ 'e-?mail': email, password });
    await user.submit();
    await signedIn(user);
}

/** Enters a night that ended so many days ago; a rough one is but the hours where no times are asked for. */
async function enterNight(user, ago, bedtime, wakeUp, quality, isRough = false) {
    await user.go(log);
    await user.press(/^(\+ ?)?(new|add|enter|record|log(?! ?out))/);
    await pause(user);
    const form = user.page.locator('main form, dialog form').last();
    const values = {};
    const add = async (label, night, time) => {
        const input = form.getByLabel(new RegExp(label, 'i')).first();
        if (isRough && !(await input.count())) return;
        const type = await input.evaluate((one) => one.type);
        values[label] = type === 'datetime-local' ? `${inDays(night)}T${time}` : time;
    };
    await add('bed ?time|went to bed', bedtime > '12' ? -ago - 1 : -ago, bedtime);
    await add('wake|woke|got up', -ago, wakeUp);
    if (await form.getByLabel(/^(date|day|night)/i).count())
        values['^(date|day|night)'] = inDays(-ago);
    if (isRough && (await form.getByLabel(/hours/i).count())) values.hours = '7.5';
    const choice = form.getByLabel(/quality/i);
    const kind = await choice.first().evaluate((one) => `${one.tagName} ${one.type}`);
    values.quality = /SELECT|radio/.test(kind) ? new RegExp(`good|^${quality}|\\w`) : quality;
    await user.fill(values);
    await user.submit();
    await pause(user);
}

async function look(user, ...places) {
    for (const place of places) {
        try {
            await user.go(place);
        } catch {
            continue;
        }
        await pause(user);
        return true;
    }
    return false;
}

/** The texts of all pages that could tell about the nights. */
async function pages(user) {
    const texts = [];
    for (const place of [
        /dashboard|overview/,
        /statistic|week|report/,
        /chart|trend|insight|progress/,
        /goal|target/,
        /home/,
    ])
        if (await look(user, place))
            texts.push((await user.page.getByRole('main').allInnerTexts()).join(' '));
    return texts;
}

export const checks = [
    [
        "keeps last night's bedtime, wake-up time and quality in the log",
        async (user) => {
            await signUpAs(user, first);
            await enterNight(user, 0, '22:47', '06:17', '4');
            await user.go(log);
            await pause(user);
            const text = await user.text();
            if (!/22:47|10:47/.test(text)) {
                await user.page
                    .getByRole('main')
                    .locator('tbody a, li a, article a')
                    .first()
                    .click();
                await pause(user);
            }
            await user.sees(/22:47|10:47/);
            await user.sees(/0?6:17/);
        },
    ],
    [
        'compares a target of eight hours with the nights',
        async (user) => {
            await signInAs(user, first);
            if (!(await look(user, /goal|target/, /profile|settings|account/, /dashboard/)))
                throw new Error('nowhere to set a target');
            const main = user.page.getByRole('main');
            const box = main.locator('form').getByLabel(/target|hours|goal/i);
            if (!(await box.count())) {
                await user.press(/^(\+ ?)?(new|add|set|edit|change).*|target|goal/);
                await pause(user);
            }
            await user.fill({ 'target|hours': '8' });
            await user.submit();
            await pause(user);
            const texts = [(await main.allInnerTexts()).join(' '), ...(await pages(user))];
            const compared =
                /of (your )?(target|goal|8)|(target|goal)\b[^]{0,80}(average|reached|missed|below|under|short|met|%)|(average|reached|missed|below|under|short|met|%)[^]{0,60}\b(target|goal)\b|7[.:,]5[^]{0,12}\/ ?8/i;
            if (
                !texts.some(
                    (text) => compared.test(text) && /7[.:,]5|7 ?h(ours)? ?30|7[.:,]30/.test(text),
                )
            )
                throw new Error('no comparison with the target');
        },
    ],
    [
        'charts the sleep of several nights',
        async (user) => {
            await signInAs(user, first);
            await enterNight(user, 1, '23:10', '06:40', '3', true);
            await enterNight(user, 2, '00:05', '07:05', '2', true);
            if (
                !(await look(
                    user,
                    /chart|trend|statistic|insight|progress/,
                    /dashboard/,
                    /overview|home/,
                ))
            )
                throw new Error('no page with a chart');
            await user.seesChart();
            await user.sees(/sleep|hours|quality/);
            const marks = await user.page
                .locator('main svg, main figure, main canvas')
                .locator('circle, rect, path, polyline, li')
                .count();
            const bars = await user.page.locator('main li [style*="width"]').count();
            if (marks + bars < 2) throw new Error('the chart shows no several nights');
        },
    ],
    [
        'says the average of this week',
        async (user) => {
            await signInAs(user, first);
            const texts = await pages(user);
            if (!texts.some((text) => /week/i.test(text) && /average/i.test(text)))
                throw new Error('no average of the week');
            if (
                !texts.some(
                    (text) =>
                        /average/i.test(text) &&
                        /7[.:,][1-4]\d?|7 ?h(ours)? ?\d|7[.:,]5/i.test(text),
                )
            )
                throw new Error('the average is not that of the nights');
        },
    ],
    [
        'opens an article with sleep tips',
        async (user) => {
            await user.go(/articles|tips|blog|read/);
            await pause(user);
            const links = user.page
                .getByRole('main')
                .locator('article a, li a, tbody a, a:has(h2), a:has(h3)');
            const restful = links.filter({ hasText: /sleep|bedtime|rested/i });
            await ((await restful.count()) ? restful : links).first().click();
            await user.settle();
            await pause(user);
            const text = await user.text();
            if (text.length < 150) throw new Error('the article is empty');
            if (!/sleep|bedtime/i.test(text)) throw new Error('the article is not about sleep');
        },
    ],
    [
        "shows another person none of the first one's nights",
        async (user) => {
            await signUpAs(user, second);
            await user.go(log);
            await pause(user);
            await user.seesNot(/22:47|10:47|06:17|23:10/);
            for (const text of await pages(user))
                if (/22:47|10:47 pm|06:17|average[^.]{0,30}\b7[.:]\d/i.test(text))
                    throw new Error('shows the night of another');
        },
    ],
];
