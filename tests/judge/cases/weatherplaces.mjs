// SPDX-License-Identifier: GPL-3.0-or-later
const places = /^(places|towns|conditions|current)|places|towns|conditions/;
let town;

/** The page of the first town, and what the town is called. */
async function openTown(user) {
    await user.go(places);
    await user.page.waitForTimeout(500);
    if (town) await user.search(town).catch(() => undefined);
    const links = user.page
        .getByRole('main')
        .locator('li a, tbody a, article a, a:has(h2), a:has(h3)');
    const link = town ? links.filter({ hasText: town }) : links;
    await link.first().click();
    await user.settle();
    await user.page.waitForTimeout(500);
    town ??= (
        await user.page.getByRole('main').getByRole('heading', { level: 1 }).first().innerText()
    ).trim();
}

export const checks = [
    [
        'finds a town by its search',
        async (user) => {
            await openTown(user);
            const box = user.page.getByRole('searchbox').filter({ visible: true });
            for (const start of ['/', undefined]) {
                if (start) await user.visit(start);
                else await user.go(places);
                await user.page.waitForTimeout(400);
                if (await box.count()) break;
            }
            await box.first().fill(town);
            await box.first().press('Enter');
            await user.page.waitForTimeout(600);
            await user.page
                .getByRole('main')
                .getByRole('link', { name: new RegExp(town, 'i') })
                .first()
                .click();
            await user.settle();
            await user.page.getByRole('heading').filter({ hasText: town }).first().waitFor();
        },
    ],
    [
        'shows temperature, wind, humidity and chance of rain',
        async (user) => {
            await openTown(user);
            for (const fact of [/temperature/, /wind/, /humidity/, /rain/]) await user.sees(fact);
            if (!/temperature\W+-?\d|-?\d+([.,]\d)?\s*°/i.test(await user.text()))
                throw new Error('no temperature is told');
        },
    ],
    [
        'shows seven days of forecast',
        async (user) => {
            await openTown(user);
            if (!/forecast/i.test(await user.text())) throw new Error('the town has no forecast');
            if (await user.canPress(/forecast/)) await user.press(/forecast/);
            await user.page.waitForTimeout(500);
            const days = new Set(
                (await user.text()).match(
                    /\b(\d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi,
                ) ?? [],
            );
            if (days.size < 7) throw new Error(`the forecast has ${days.size} days`);
        },
    ],
    [
        'saves the town as a favourite',
        async (user) => {
            await user.signUp();
            await openTown(user);
            await user.press(/favou?rite|save|bookmark|♥|★/);
            await user.page.waitForTimeout(600);
            await user.go(/favou?rites|saved|my places|bookmarks/);
            await user.sees(town);
        },
    ],
    [
        'compares this month with last year in charts',
        async (user) => {
            const hasChart = async () => {
                await user.page.waitForTimeout(700);
                const text = await user.text();
                return (
                    /temperature/i.test(text) &&
                    /rain/i.test(text) &&
                    /last year|year (before|ago)|previous year|20\d\d/i.test(text) &&
                    (await user.page
                        .locator('main svg[role="img"], main canvas, main figure svg')
                        .filter({ visible: true })
                        .count()) > 0
                );
            };
            await openTown(user);
            if (await hasChart()) return;
            for (const place of [
                /charts?/,
                /compar/,
                /climate|statistic|analys|trend/,
                /dashboard/,
            ]) {
                const found = await user.go(place).then(
                    () => true,
                    () => false,
                );
                if (found && (await hasChart())) return;
            }
            throw new Error('no chart compares temperature and rainfall with last year');
        },
    ],
    [
        'shows a severe weather warning',
        async (user) => {
            await user.visit('/');
            if (!/warning/i.test(await user.text())) await user.go(/warnings/);
            await user.page.waitForTimeout(500);
            if (
                !/(weather|storm|rain|wind|ice|snow|frost|heat) warning|severe/i.test(
                    await user.text(),
                )
            )
                throw new Error('no warning is shown');
        },
    ],
];
