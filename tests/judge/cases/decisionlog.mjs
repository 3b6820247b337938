// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const title = 'Move to the lighthouse';
const values = {
    title,
    situation: 'The harbour office offered the keeper post',
    choice: 'Take it for a year',
    reasons: 'Quiet and paid well enough',
    confidence: '70',
};

export const checks = [
    [
        'writes down a decision with a confidence of 70',
        async (user) => {
            await user.signIn();
            await user.add(/decisions|journal/, values);
            await user.sees(/70/);
        },
    ],
    [
        'refuses a confidence of 120',
        async (user) => {
            await user.signIn();
            await user.go(/decisions|journal/);
            await user.press(/^(\+ ?)?(new|add|write|record|log)/);
            await user.fill({ ...values, title: 'Too sure', confidence: '120' });
            await user.submit();
            await user.page.waitForTimeout(500);
            const confidence = user.page.getByRole('main').getByLabel(/confidence/i);
            const told = await confidence.first().evaluate((one) => one.validationMessage ?? '');
            if (!/100/.test(told))
                await user.sees(
                    /(at most|maximum|no more|less|between|up to).*100|100 or (less|fewer)/,
                );
        },
    ],
    [
        'reminds on the review date',
        async (user) => {
            await user.signIn();
            await user.open(/decisions|journal/, title);
            await user.press(/^edit/);
            await user.fill({ review: inDays(0) });
            await user.submit();
            await user.page.waitForTimeout(800);
            await user.signIn();
            await user.page.waitForTimeout(800);
            if (
                !(await user.count(
                    /(review|due|outcome|remind).*lighthouse|lighthouse.*(review|due|outcome)/,
                ))
            ) {
                await user.page
                    .getByRole('link', { name: /notification|reminder/i })
                    .or(user.page.getByRole('button', { name: /notification|reminder/i }))
                    .first()
                    .click();
                await user.settle();
            }
            await user.sees(title);
        },
    ],
    [
        'writes down the outcome',
        async (user) => {
            await user.signIn();
            await user.open(/decisions|journal/, title);
            if (await user.canPress(/outcome/)) await user.press(/outcome/);
            else await user.press(/^edit/);
            await user.fill({ outcome: undefined }).catch(() => undefined);
            const outcome = user.page.getByRole('main').getByLabel(/outcome/i);
            const kind = await outcome.first().evaluate((one) => one.tagName);
            if (kind !== 'SELECT') await outcome.first().fill('The light still burns');
            await user.submit();
            await user.page.waitForTimeout(600);
            await user.sees(kind === 'SELECT' ? /outcome/ : 'The light still burns');
        },
    ],
    [
        'finds the decision by a word of its situation',
        async (user) => {
            await user.signIn();
            await user.go(/decisions|journal|search/);
            await user.search('keeper');
            await user.sees(title);
            await user.search('submarine');
            await user.seesNot(title);
        },
    ],
    [
        'counts the decision in the chart',
        async (user) => {
            await user.signIn();
            await user.go(/^(all |my |your )?(decisions|entries)/);
            await user.sees(title);
            await user.go(/dashboard|chart|statistics|insights|report/);
            await user.seesChart();
            await user.sees(/expected|turned out|outcome|as i/);
        },
    ],
];
