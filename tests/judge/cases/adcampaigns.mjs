// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const main = (user) => user.page.getByRole('main');
const overview = /dashboard|overview|analytics|charts/;

const file = {
    name: 'campaigns.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
        [
            'Name,Campaign,Channel,Date,Clicks,Impressions,Cost,Conversions',
            `Moon Boots Launch,Moon Boots Launch,Search,${inDays(-3)},731,90411,412.5,37`,
            `Comet Sale,Comet Sale,Social,${inDays(-2)},522,70322,305.25,21`,
            '',
        ].join('\n'),
    ),
};

async function beSomebody(user) {
    if (!(await user.page.getByRole('button', { name: /log ?out|sign out/i }).count()))
        await user.signUp().catch(() => user.signIn());
}

async function importFile(user) {
    await user.go(/import|campaigns/);
    await user.page.waitForTimeout(500);
    const input = user.page.locator('main input[type="file"]');
    if (!(await input.count())) await user.press(/import|upload/);
    await input.first().setInputFiles(file);
    await user.settle();
    await user.page.waitForTimeout(600);
    if (await user.canPress(/^import|^upload|add .*rows/))
        await user.press(/^import|^upload|add .*rows/);
    await user.page.waitForTimeout(1000);
}

/** What stands in the boxes and charts, however they are drawn. */
const figures = (user) => main(user).innerText();

async function filterBy(user, label, value) {
    const filters = user.page.getByRole('button', { name: /^filters?/i });
    const input = main(user).getByLabel(label);
    if (!(await input.count()) && (await filters.count())) await filters.first().click();
    await input.first().waitFor();
    if ((await input.first().evaluate((one) => one.tagName)) === 'SELECT') {
        const options = await input.first().locator('option').allInnerTexts();
        await input.first().selectOption({ label: options.slice(1).find((one) => one.trim()) });
    } else {
        await input.first().fill(value);
        await input.first().press('Enter');
    }
    await user.page.waitForTimeout(1000);
}

export const checks = [
    [
        'imports a CSV file and shows its rows',
        async (user) => {
            await beSomebody(user);
            await importFile(user);
            await user.go(/campaigns|results|data/);
            await user.page.waitForTimeout(600);
            if (!(await user.count('Moon Boots Launch'))) await user.search('Moon Boots');
            await user.sees('Moon Boots Launch');
            const text = await user.text();
            if (!/731|90[.,]?411|412[.,]50?/.test(text)) {
                await main(user)
                    .getByRole('link', { name: /Moon Boots/ })
                    .first()
                    .click();
                await user.settle();
                await user.page.waitForTimeout(600);
                await user.sees(/731|90[.,]?411|412[.,]50?/);
            }
        },
    ],
    [
        'shows a chart of clicks or cost',
        async (user) => {
            await beSomebody(user);
            await user.go(overview);
            await user.page.waitForTimeout(800);
            await user.seesChart();
            await user.sees(/clicks|cost/);
        },
    ],
    [
        'compares two campaigns side by side',
        async (user) => {
            await beSomebody(user);
            await user.go(/campaigns/);
            await user.page.waitForTimeout(600);
            const boxes = main(user).getByRole('checkbox', { name: /compare/i });
            if (await boxes.count()) {
                await boxes.nth(0).click();
                await boxes.nth(1).click();
            }
            if (await user.canPress(/^compare|comparison/)) await user.press(/^compare|comparison/);
            else await user.go(/compare|comparison/);
            await user.page.waitForTimeout(700);
            const choices = main(user).getByRole('checkbox');
            if (!(await boxes.count()) && (await choices.count()))
                for (const at of [0, 1]) await choices.nth(at).check({ force: true });
            await user.page.waitForTimeout(700);
            for (const word of [/clicks/, /impressions/, /cost/, /conversions/])
                await user.sees(word);
            const columns = await main(user)
                .locator('table thead th, table tr:first-child th')
                .count();
            const parts = await main(user).locator('article, section, figure').count();
            if (columns < 3 && parts < 2) throw new Error('not two of them');
        },
    ],
    [
        'filters the figures by channel and date range',
        async (user) => {
            await beSomebody(user);
            await user.go(overview);
            await user.page.waitForTimeout(1000);
            let before = await figures(user);
            const has = async (label) => (await main(user).getByLabel(label).count()) > 0;
            const filters = user.page.getByRole('button', { name: /^filters?/i });
            if (!(await has(/channel/i)) && !(await filters.count())) {
                await user.go(/results|campaigns|figures/);
                await user.page.waitForTimeout(800);
                before = await figures(user);
            }
            await filterBy(user, /channel/i, 'Search');
            const byChannel = await figures(user);
            if (byChannel === before) throw new Error('the channel changes nothing');
            const from = /^from|(date|on).*(from|after|since)|(from|after|since).*(date|on)|start/i;
            if (await has(from)) await filterBy(user, from, inDays(-4));
            else {
                const span = main(user).getByRole('button', { name: /\d+ days|week|month/i });
                if (await span.count()) await span.first().click();
                else {
                    const period = main(user).getByRole('combobox', { name: /period|range|time/i });
                    await period.first().selectOption({ index: 1 });
                }
                await user.page.waitForTimeout(1000);
            }
            if ((await figures(user)) === byChannel) throw new Error('the dates change nothing');
        },
    ],
    [
        'puts together a report of one’s own',
        async (user) => {
            await beSomebody(user);
            await user.go(/reports/);
            await user.page.waitForTimeout(500);
            if (await user.canPress(/^(\+ ?)?(new|add|create|build|make)/))
                await user.press(/^(\+ ?)?(new|add|create|build|make)/);
            await user.page.waitForTimeout(600);
            await user.fill({ 'title|name': 'Clicks in spring' });
            const form = await user.text();
            if (!/clicks|cost|impressions|conversions|measure|column|field|figure/i.test(form))
                throw new Error('nothing to choose what the report shows');
            await user.submit();
            await user.page.waitForTimeout(1000);
            await user.sees('Clicks in spring');
            await user.page.waitForTimeout(500);
            const table = main(user).locator('table, svg[role="img"], figure, [role="img"]');
            if (!(await table.count())) throw new Error('the report shows no figures');
        },
    ],
    [
        'exports a report and opens the file',
        async (user) => {
            await beSomebody(user);
            for (const place of [/reports/, /dashboard|overview|analytics/, /campaigns|results/]) {
                await user.go(place).catch(() => undefined);
                await user.page.waitForTimeout(600);
                if (!(await user.canPress(/export|download|excel|xlsx|pdf/))) {
                    const first = main(user).locator('tbody a, article a, ul > li a').first();
                    if (!(await first.count())) continue;
                    await first.click().catch(() => undefined);
                    await user.settle();
                    await user.page.waitForTimeout(600);
                }
                if (await user.canPress(/export|download|excel|xlsx|pdf/)) break;
            }
            const waiting = user.page.waitForEvent('download', { timeout: 15_000 });
            waiting.catch(() => undefined);
            const one = /excel|xlsx|pdf/;
            await user.press((await user.canPress(one)) ? one : /export|download/);
            await user.page.waitForTimeout(500);
            const menu = user.page
                .getByRole('menuitem', { name: one })
                .or(user.page.getByRole('button', { name: one }))
                .or(user.page.getByRole('link', { name: one }));
            if (await menu.count())
                await menu
                    .first()
                    .click()
                    .catch(() => undefined);
            const download = await waiting;
            const name = download.suggestedFilename();
            let bytes = Buffer.alloc(0);
            for await (const chunk of await download.createReadStream())
                bytes = Buffer.concat([bytes, chunk]);
            const head = bytes.subarray(0, 4).toString('latin1');
            if (!/\.(pdf|xlsx?|ods)$/i.test(name)) throw new Error(`downloads ${name}`);
            if (!/^(%PDF|PK\x03\x04|<\?xm)/.test(head)) throw new Error(`${name} is broken`);
        },
    ],
];
