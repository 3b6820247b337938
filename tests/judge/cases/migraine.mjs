// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const symptoms = 'Flicker on the left, nausea';
const medicine = 'Sumatriptan';

async function enter(user) {
    await user.signIn().catch(() => undefined);
}

async function newAttack(user, pain, words) {
    await enter(user);
    await user.go(/attacks|diary/);
    await user.press(/^(\+ ?)?(new|add|enter|record|log)/);
    await user.page.waitForTimeout(400);
    const main = user.page.locator('main, dialog');
    const values = { pain, symptoms: words, trigger: /stress/ };
    const start = main.getByLabel(/start/i).first();
    const end = main.getByLabel(/end/i).first();
    const today = inDays(0);
    const as = async (input, time) => {
        const type = await input.evaluate((one) => one.type);
        return type === 'time' ? time : type === 'date' ? today : `${today}T${time}`;
    };
    values.start = await as(start, '06:10');
    values['\\bend'] = await as(end, '07:40');
    if (await main.getByLabel(/^(date|day)/i).count()) values['^(date|day)'] = today;
    await user.fill(values);
    await user.submit();
    await user.page.waitForTimeout(800);
}

/** Opens the attack that was entered, by whatever its list shows of it. */
async function openAttack(user) {
    await enter(user);
    await user.go(/attacks|diary/);
    await user.page.waitForTimeout(500);
    const main = user.page.getByRole('main');
    const row = main.locator('tbody tr, li, article').filter({ hasText: /Flicker on the left/ });
    if (await row.count()) await row.first().getByRole('link').first().click();
    else await main.locator('tbody a, li a, article a').first().click();
    await user.settle();
    await user.page.waitForTimeout(500);
}

async function chart(user) {
    let text = '';
    for (const place of [/chart|statistic|evaluat|analysis|insight|trend/, /dashboard/, /overview|home/]) {
        try {
            await user.go(place);
        } catch {
            continue;
        }
        await user.page.waitForTimeout(900);
        text = (await user.page.getByRole('main').allTextContents()).join(' ');
        if (/attacks[^.]{0,30}(month|over time|by)/i.test(text)) break;
    }
    await user.seesChart();
    if (!/attacks/i.test(text) || !/month/i.test(text))
        throw new Error('no chart of the attacks per month');
    return text;
}

export const checks = [
    [
        'enters an attack with pain level 7',
        async (user) => {
            await newAttack(user, '7', symptoms);
            await openAttack(user);
            await user.sees('Flicker on the left');
            await user.sees(/\b7\b/);
        },
    ],
    [
        'refuses a pain level of 11',
        async (user) => {
            await newAttack(user, '11', 'Nothing of the kind');
            const box = user.page
                .locator('main, dialog')
                .getByLabel(/pain/i)
                .first();
            const native = await box.evaluate((one) => one.validationMessage ?? '');
            if (!/\b10\b/.test(native)) await user.sees(/(most|than|between|maximum|up to|equal).*\b10\b/);
        },
    ],
    [
        'notes a medication intake for the attack',
        async (user) => {
            await openAttack(user);
            const begin = /(new|add|note|record).*(intake|medication)|^(intake|medication)/;
            const main = user.page.locator('main, dialog');
            if (await user.canPress(begin)) await user.press(begin);
            else {
                await user.go(/intake|medication/);
                await user.press(/^(\+ ?)?(new|add|note|record)/);
            }
            await user.page.waitForTimeout(500);
            const values = { medication: medicine, dose: '50' };
            const dose = main.getByLabel(/dose/i).first();
            if ((await dose.evaluate((one) => one.type)) === 'text') values.dose = '50 mg';
            if (await main.getByLabel(/attack/i).count()) {
                const options = await main
                    .getByLabel(/attack/i)
                    .first()
                    .locator('option')
                    .allInnerTexts();
                values.attack = options.some((one) => /Flicker/.test(one)) ? /Flicker/ : /\w{2}/;
            }
            await user.fill(values);
            await user.submit();
            await user.page.waitForTimeout(800);
            await openAttack(user);
            await user.sees(medicine);
            await user.sees(/\b50\b/);
        },
    ],
    [
        'shows the attack on the calendar of the month',
        async (user) => {
            await enter(user);
            await user.go(/calendar|attacks|diary/);
            if (await user.canPress(/^(calendar|month)/)) await user.press(/^(calendar|month)/);
            await user.page.waitForTimeout(800);
            await user.sees(/\b(mon|monday)\b/);
            await user.sees(/Flicker on the left|stress|06:10|6:10/);
        },
    ],
    [
        'counts the attack in the chart',
        async (user) => {
            await enter(user);
            const before = await chart(user);
            await newAttack(user, '4', 'A dull one');
            if ((await chart(user)) === before) throw new Error('the chart is the same');
        },
    ],
    [
        'makes a report with the attack and the medication',
        async (user) => {
            await enter(user);
            let text = '';
            const begin = /report|(create|make|export|print|download).*(report|pdf)|^print|^export/;
            try {
                await user.go(/report/);
            } catch {
                await openAttack(user);
            }
            await user.page.waitForTimeout(700);
            text = await user.text();
            if (!/Flicker/.test(text) && (await user.canPress(begin))) {
                const waiting = user.page.waitForEvent('download').catch(() => undefined);
                await user.press(begin);
                await user.page.waitForTimeout(800);
                if (await user.page.locator('main form').count()) {
                    await user.fill({}).catch(() => undefined);
                    await user.submit().catch(() => undefined);
                    await user.page.waitForTimeout(900);
                }
                text = await user.text();
                if (!/Flicker/.test(text)) {
                    const file = await waiting;
                    if (file) for await (const chunk of await file.createReadStream()) text += chunk;
                }
            }
            if (!/Flicker on the left/.test(text)) throw new Error('no attack in the report');
            if (!text.includes(medicine)) throw new Error('no medication in the report');
        },
    ],
];
