// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const company = 'Nordic Timber';

async function enter(user) {
    await user.signIn().catch(() => undefined);
}

async function addDividend(user, amount) {
    await user.go(/dividends/);
    await user.press(/^(\+ ?)?(new|add|enter|record)/);
    await user.fill({
        'payment|date': inDays(0),
        amount,
        'withholding|tax': '3.5',
        holding: company,
    });
    await user.submit();
    await user.page.waitForTimeout(600);
}

export const checks = [
    [
        'adds a holding of 50 shares',
        async (user) => {
            await enter(user);
            await user.add(/holdings/, {
                company,
                ticker: 'NTIM',
                shares: '50',
                'purchase|price': '31.2',
                currency: /eur|\w/,
            });
            await user.sees(/50/);
        },
    ],
    [
        'enters a dividend with its withholding tax',
        async (user) => {
            await enter(user);
            await addDividend(user, '41.17');
            await user.go(/dividends/);
            await user.sees(/41[.,]17/);
            await user.sees(/3[.,]50?/);
        },
    ],
    [
        'lets the bar of the month grow',
        async (user) => {
            await enter(user);
            const bars = async () => {
                await user.go(/dashboard|chart|overview|income/);
                await user.seesChart();
                await user.page.waitForTimeout(800);
                return user.text();
            };
            const before = await bars();
            await user.sees(/month/);
            await addDividend(user, '77');
            if ((await bars()) === before) throw new Error('the chart is the same');
        },
    ],
    [
        'shows the progress to an income goal',
        async (user) => {
            await enter(user);
            await user.go(/goals/);
            await user.press(/^(\+ ?)?(new|add|set)/);
            await user.fill({ year: inDays(0).slice(0, 4), 'amount|target|goal': '1200' });
            await user.submit();
            await user.page.waitForTimeout(600);
            const bar = user.page.locator(
                'main progress, main meter, main [role="progressbar"], main [role="meter"]',
            );
            if (!(await bar.count())) await user.go(/goals/);
            if (!(await bar.count())) await user.go(/dashboard/);
            await bar.first().waitFor();
        },
    ],
    [
        'sorts the dividends by amount',
        async (user) => {
            await enter(user);
            await user.go(/dividends/);
            await user.page.waitForTimeout(400);
            if (
                await user.page
                    .getByRole('main')
                    .getByRole('combobox', { name: /sort|order/i })
                    .count()
            )
                await user.choose(/sort|order/, /amount/);
            else await user.press(/amount/);
        },
    ],
    [
        'imports the CSV file of a broker',
        async (user) => {
            await enter(user);
            await user.go(/import|dividends/);
            const file = user.page.locator('main input[type="file"]');
            if (!(await file.count())) await user.press(/import/);
            await file.first().setInputFiles({
                name: 'broker.csv',
                mimeType: 'text/csv',
                buffer: Buffer.from(
                    'Payment date,Amount,Withholding tax,Holding\n2031-03-04,88.21,9.5,Nordic Timber\n2031-06-04,89.43,9.6,Nordic Timber\n',
                ),
            });
            await user.settle();
            await user.page.waitForTimeout(600);
            if (await user.canPress(/^import|^upload|add .*rows/))
                await user.press(/^import|^upload|add .*rows/);
            await user.page.waitForTimeout(1000);
            await user.go(/dividends/);
            await user.sees(/88[.,]21/);
        },
    ],
];
