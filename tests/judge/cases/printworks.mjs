// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const orders = /^(print )?orders|print orders/;
const adding = /^(\+ ?)?(new|add|enter|create)/;
const amount = 'sheets|stock|quantity|on hand';
const customer = 'Cafe Zucker';

/** The page of the order of that many copies. */
async function openOrder(user, copies = /5[,. ]?000/) {
    await user.go(orders);
    await user.page.waitForTimeout(500);
    const row = () =>
        user.page.getByRole('main').locator('tr, li, article').filter({ hasText: copies });
    if (!(await row().count()))
        await user.search(customer).catch(() => undefined);
    await row().first().getByRole('link').first().click();
    await user.settle();
    await user.page.waitForTimeout(500);
}

async function sheetsOf(user, paper) {
    await user.go(/papers?/);
    await user.page.waitForTimeout(500);
    const row = user.page
        .getByRole('main')
        .locator('tr, li, article')
        .filter({ hasText: paper })
        .first();
    if (!(await row.count())) await user.search(paper);
    const text = (await row.innerText()).replace(paper, '').replace(/(\d)[,. ](\d{3})\b/g, '$1$2');
    return text.match(/\d+/g)?.map(Number) ?? [];
}

async function newOrder(user, values) {
    await user.go(orders);
    await user.press(adding);
    await user.page.waitForTimeout(500);
    const form = user.page.getByRole('main').locator('form').last();
    const more = {};
    if (await form.getByLabel(/paper/i).count()) more.paper = 'Zeta silk';
    if (await form.getByLabel(/sheets/i).count()) more.sheets = '300';
    await user.fill({ customer, ...values, ...more });
    await user.submit();
    await user.page.waitForTimeout(700);
}

async function move(user, step) {
    if (await user.canPress(step)) await user.press(step);
    else {
        await user.press(/^edit/);
        await user.fill({ 'status|stage|state': step });
        await user.submit();
    }
    await user.page.waitForTimeout(700);
}

export const checks = [
    [
        'enters an order for 5000 flyers',
        async (user) => {
            await user.signIn();
            await user.add(/customers/, { name: customer }).catch(() => undefined); // else typed
            await user.add(/papers?/, { name: 'Zeta silk', [amount]: '2000' }).catch(() => undefined);
            await newOrder(user, { product: /flyer/, copies: '5000', due: inDays(9) });
            await openOrder(user);
            await user.sees(/5[,. ]?000/);
            await user.sees(/flyer/);
            await user.sees(customer);
        },
    ],
    [
        'assigns it to a press',
        async (user) => {
            await user.signIn();
            await user.add(/presses/, { name: 'Big Bertha' });
            await openOrder(user);
            if (await user.canPress(/assign/)) await user.press(/assign/);
            else await user.press(/^edit/);
            await user.fill({ press: 'Big Bertha' });
            await user.submit();
            await user.page.waitForTimeout(600);
            await openOrder(user);
            await user.sees('Big Bertha');
        },
    ],
    [
        'takes sheets out of stock by printing',
        async (user) => {
            await user.signIn();
            const before = await sheetsOf(user, 'Zeta silk');
            await openOrder(user);
            if (await user.canPress(/print(ed)?\b|take|use sheets|sheets/))
                await user.press(/print(ed)?\b|take|use sheets|sheets/);
            else {
                await user.press(/^edit/);
                await user.fill({ 'status|stage|state': /printed/ });
                await user.submit();
            }
            await user.page.waitForTimeout(600);
            const form = user.page.getByRole('main').locator('form');
            if ((await form.count()) && (await form.last().getByLabel(/sheets|quantity|amount/i).count())) {
                const asked = await form.last().getByLabel(/paper/i).count();
                await user.fill({
                    'sheets|quantity|amount': '300',
                    ...(asked ? { paper: 'Zeta silk' } : {}),
                });
                await user.submit();
                await user.page.waitForTimeout(700);
            }
            const after = await sheetsOf(user, 'Zeta silk');
            if (!(Math.max(...after) < Math.max(...before)))
                throw new Error(`${before} sheets before, ${after} after`);
        },
    ],
    [
        'lists a late order',
        async (user) => {
            await user.signIn();
            await newOrder(user, { product: /poster/, copies: '777', due: inDays(-3) });
            await user.go(/dashboard|overview/);
            await user.page.waitForTimeout(800);
            await user.sees(/late|overdue/);
            const part = user.page
                .getByRole('main')
                .locator('section, article')
                .filter({ has: user.page.getByRole('heading', { name: /late|overdue/i }) })
                .last();
            const text = await part.innerText();
            if (!/777|Zucker|poster/i.test(text)) throw new Error(`late is only: ${text}`);
        },
    ],
    [
        'names the paper that has to be reordered',
        async (user) => {
            await user.signIn();
            await user.go(/papers?/);
            await user.page.waitForTimeout(400);
            await user.open(/papers?/, 'Zeta silk');
            await user.press(/^edit/);
            await user.page.waitForTimeout(400);
            const form = user.page.getByRole('main').locator('form').last();
            const level = /reorder|minimum|threshold|low/;
            const values = { [amount]: '4' };
            if (await form.getByLabel(new RegExp(level, 'i')).count())
                values['reorder|minimum|threshold|low'] = '100';
            await user.fill(values);
            await user.submit();
            await user.page.waitForTimeout(700);
            await user.go(/dashboard|overview/);
            await user.page.waitForTimeout(800);
            await user.sees(/reorder|low/);
            await user.sees('Zeta silk');
        },
    ],
    [
        'invoices a delivered order',
        async (user) => {
            await user.signIn();
            await openOrder(user);
            const isDelivered = await user.count(/^delivered$/);
            if (!isDelivered || (await user.canPress(/deliver/))) {
                for (let step = 0; step < 4 && !(await user.canPress(/deliver/)); step += 1) {
                    if (!(await user.canPress(/start|plan|print|ready|next|finish/))) break;
                    await user.press(/start|plan|print|ready|next|finish/);
                    await user.page.waitForTimeout(500);
                }
                await move(user, /deliver/);
            }
            await openOrder(user);
            if (await user.canPress(/invoice/)) await user.press(/invoice/);
            else {
                await user.go(/invoices/);
                await user.press(adding);
            }
            await user.page.waitForTimeout(600);
            const form = user.page.getByRole('main').locator('form');
            if ((await form.count()) && /new|invoice/.test(user.page.url())) {
                if (await form.last().locator('input, select').count()) {
                    await user.fill({}).catch(() => undefined);
                    await user.submit().catch(() => undefined);
                }
            }
            await user.page.waitForTimeout(700);
            await user.go(/invoices/);
            await user.sees(/Zucker|5[,. ]?000/);
        },
    ],
];
