// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const today = inDays(0);
const entries = /entries|tonnage/;
const adding = /^(\+ ?)?(new|add|enter|record|log(?! ?out))/;

function lastMonth(day) {
    const date = new Date(`${today.slice(0, 7)}-15T00:00:00Z`);
    date.setUTCMonth(date.getUTCMonth() - 1);
    return `${date.toISOString().slice(0, 7)}-${day}`;
}

async function enter(user, values) {
    await user.go(entries);
    await user.page.waitForTimeout(400);
    if (!(await user.page.getByRole('main').getByLabel(/weight/i).count()))
        await user.press(adding);
    await user.fill({ yard: 'South Yard', ...values });
    await user.submit();
    await user.page.waitForTimeout(600);
}

async function charts(user) {
    await user.signIn();
    await user.go(/dashboard|overview|charts/);
    await user.page.waitForTimeout(1_000);
    await user.seesChart();
    return user.page
        .locator('main svg[role="img"], main figure, main canvas, main section:has(svg)')
        .evaluateAll((all) => all.map((one) => one.outerHTML).join());
}

export const checks = [
    [
        'charts 800 kg of glass',
        async (user) => {
            await user.signIn();
            await user.add(/yards/, { name: 'South Yard' });
            const before = await charts(user);
            await enter(user, { weight: '800', material: /glass/, date: today });
            await user.sees(/800/);
            if ((await charts(user)) === before) throw new Error('the charts are as before');
            await user.sees(/month|weight/);
        },
    ],
    [
        'splits a pie by material',
        async (user) => {
            await charts(user);
            await user.sees(/by material|per material|materials?/);
            for (const material of [/glass/, /paper/]) await user.sees(material);
            const pie = user.page.locator(
                'main svg:has(path):not([aria-hidden="true"]), main svg:has(circle[stroke-dasharray]), main [style*="conic-gradient"], main canvas',
            );
            if (!(await pie.count())) throw new Error('there is no pie');
        },
    ],
    [
        'counts only last month',
        async (user) => {
            await user.signIn();
            await enter(user, {
                weight: '4321',
                material: /paper/,
                date: lastMonth('12'),
            });
            const before = await charts(user);
            const main = user.page.getByRole('main');
            await main
                .getByLabel(/from|start|since|after/i)
                .first()
                .fill(lastMonth('01'));
            await main
                .getByLabel(/\bto\b|until|end|before/i)
                .first()
                .fill(lastMonth('28'));
            if (await user.canPress(/^(apply|filter|show|update)/))
                await user.press(/^(apply|filter|show|update)/);
            await user.page.waitForTimeout(1_000);
            const after = await main
                .locator('svg[role="img"], figure, canvas, section:has(svg)')
                .evaluateAll((all) => all.map((one) => one.outerHTML).join());
            if (after === before) throw new Error('the charts are as before');
        },
    ],
    [
        'turns a missed target red',
        async (user) => {
            await user.signIn();
            await user.go(/materials|targets/);
            await user.page
                .getByRole('main')
                .getByRole('link', { name: /glass/i })
                .first()
                .click();
            await user.settle();
            await user.press(/^edit/);
            await user.fill({ target: '999999' });
            await user.submit();
            await user.page.waitForTimeout(600);
            const isRed = () =>
                user.page.evaluate(() => {
                    const near = (colour) => {
                        const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
                        return a > 0 && r > 150 && g < 80 && b < 90;
                    };
                    return [...document.querySelectorAll('main *')]
                        .filter(
                            (one) =>
                                one.getClientRects().length &&
                                /glass/i.test(
                                    one.closest('tr, li, article, section, dl')?.textContent ?? '',
                                ),
                        )
                        .some((one) => {
                            const style = getComputedStyle(one);
                            return [style.color, style.backgroundColor, style.fill].some(near);
                        });
                });
            for (const place of [/dashboard|overview/, /targets/, /materials/]) {
                await user.go(place).catch(() => undefined);
                await user.page.waitForTimeout(800);
                if ((await user.count(/glass/)) && (await isRed())) return;
            }
            throw new Error('nothing about glass is red');
        },
    ],
    [
        'takes wood as a further material',
        async (user) => {
            await user.signIn();
            await user.add(/materials/, { name: 'Wood' });
            await enter(user, { weight: '120', material: /wood/, date: today });
            await user.sees(/wood/);
        },
    ],
    [
        'asks for the weight',
        async (user) => {
            await user.signIn();
            await user.go(entries);
            await user.page.waitForTimeout(400);
            const weight = user.page.getByRole('main').getByLabel(/weight/i);
            if (!(await weight.count())) await user.press(adding);
            await user.fill({ yard: 'South Yard', material: /glass/, date: today, weight: '' });
            await weight.last().fill('');
            await user.submit();
            const isAsked = await weight
                .last()
                .evaluate((input) => input.validity?.valueMissing ?? false);
            if (!isAsked) await user.sees(/needed|required|enter|missing|fill/);
        },
    ],
];
