// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const client = 'Lighthouse Press';
const number = 'INV-7781';

async function openInvoice(user) {
    await user.open(/^invoices/, number);
}

/** Begins the invoice, for a client that is kept at least by name. */
async function addInvoice(user) {
    await user.go(/clients/);
    await user.page.waitForTimeout(400);
    if (!(await user.text()).includes(client)) {
        await user.press(/^(\+ ?)?(new|add)/);
        await user.fill({ name: client });
        await user.submit();
        await user.page.waitForTimeout(600);
    }
    await user.go(/^invoices/);
    await user.press(/^(\+ ?)?(new|add|create)/);
    await user.fill({ number, 'issue|^date': inDays(0), due: inDays(14), client });
    await user.submit();
    await user.page.waitForTimeout(600);
}

async function addItem(user, description, quantity, price) {
    await openInvoice(user);
    await user.press(/(new|add).*item|^(\+ ?)?add|^(\+ ?)?new/);
    await user.fill({ description, quantity, price });
    await user.submit();
    await user.page.waitForTimeout(500);
}

export const checks = [
    [
        'signs up and adds a client',
        async (user) => {
            await user.signUp();
            await user.add(/clients/, {
                name: client,
                address: '4 Pier Road, Cuxhaven',
                'e-?mail': 'office@lighthouse.example',
            });
        },
    ],
    [
        'creates an invoice with two items and their total',
        async (user) => {
            await addInvoice(user);
            await addItem(user, 'Cover drawing', '2', '150');
            await addItem(user, 'Proof reading', '3', '40');
            await openInvoice(user);
            await user.sees('Cover drawing');
            await user.sees('Proof reading');
            await user.sees(/\b420\b/);
        },
    ],
    [
        'marks the invoice as sent and then as paid',
        async (user) => {
            for (const state of ['sent', 'paid']) {
                await openInvoice(user);
                const button = state === 'sent' ? /^(mark.*sent|sent|send)/ : /^(mark.*paid|paid|pay\b)/;
                if (await user.canPress(button)) await user.press(button);
                else {
                    await user.press(/^edit/);
                    await user.fill({ status: `^${state}` });
                    await user.submit();
                }
                await user.page.waitForTimeout(600);
                await openInvoice(user);
                if (!new RegExp(`\\b${state}\\b`, 'i').test(await user.text()))
                    throw new Error(`it is not ${state}`);
            }
        },
    ],
    [
        'records an expense with its receipt',
        async (user) => {
            await user.go(/expenses/);
            await user.press(/^(\+ ?)?(new|add|record)/);
            const file = user.page.locator('main input[type="file"], dialog input[type="file"]');
            await file.first().waitFor({ state: 'attached' });
            await user.fill({
                amount: '63.4',
                date: inDays(0),
                category: /\w/,
                'receipt|file|upload|choose': undefined,
            });
            await user.submit();
            await user.page.waitForTimeout(800);
            await user.go(/expenses/);
            await user.sees(/63[.,]4/);
            await user.page
                .getByRole('main')
                .locator('tbody tr, li, article')
                .filter({ hasText: /63[.,]4/ })
                .getByRole('link')
                .first()
                .click();
            await user.settle();
            await user.page.waitForTimeout(500);
            const main = user.page.getByRole('main');
            if (
                !(await main.locator('img, iframe, embed').count()) &&
                !(await main.getByRole('link', { name: /receipt|picture|png|open|download/i }).count())
            )
                throw new Error('no receipt there');
        },
    ],
    [
        'shows income and expenses of the month in a chart',
        async (user) => {
            let seen = '';
            for (const place of [/dashboard|overview/, /chart|report|income|compar/]) {
                await user.go(place).catch(() => undefined);
                await user.page.waitForTimeout(600);
                seen += await user.text();
                if (/month/i.test(seen) && /income/i.test(seen) && /expenses/i.test(seen)) break;
            }
            await user.seesChart();
            await user.sees(/month/);
            await user.sees(/income/);
            await user.sees(/expenses/);
            const text = (await user.page.getByRole('main').allTextContents()).join(' ');
            if (!/63[.,]40?/.test(text)) throw new Error('the expense is not in it');
            if (!/\b420\b/.test(text)) throw new Error('the paid invoice is not in it');
        },
    ],
    [
        'calculates the tax to put aside',
        async (user) => {
            await user.go(/\btax/);
            await user.page.waitForTimeout(500);
            const main = user.page.getByRole('main');
            if (await main.locator('form').count()) {
                await user.fill({});
                for (const box of await main.locator('form input[type="number"]').all())
                    if (!(await box.inputValue())) await box.fill('25');
                if (await user.canPress(/calculate|estimate|work out/))
                    await user.press(/calculate|estimate|work out/);
                else await user.submit();
                await user.page.waitForTimeout(600);
            }
            await user.sees(/(tax|aside|set aside|estimate)/);
            const text = await user.text();
            if (!/(tax|aside)[^\n]*\n?[^\n]*\d/i.test(text)) throw new Error('no amount of tax');
        },
    ],
];
