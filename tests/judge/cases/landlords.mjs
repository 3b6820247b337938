// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const payments = /payments/;
const request = 'The kitchen tap drips';

const main = (user) => user.page.getByRole('main');

/** As the landlord: with an account of one's own where one can say so, else with that of the administrator. */
async function beLandlord(user) {
    await user.signIn();
}

async function addPayment(user, amount, state) {
    await user.go(payments);
    await user.press(/^(\+ ?)?(new|add|record|enter)/);
    await user.fill({ amount, ...(state ? { 'status|state|paid': state } : {}) });
    await user.submit();
    await user.page.waitForTimeout(700);
}

async function openPayment(user, amount) {
    await user.go(payments);
    await user.page.waitForTimeout(600);
    const row = main(user)
        .locator('tbody tr, article, ul > li')
        .filter({ hasText: new RegExp(amount) });
    await row.first().waitFor();
    await row.first().getByRole('link').first().click();
    await user.settle();
    await user.page.waitForTimeout(500);
}

/** A button for it, else the state in the form. */
async function mark(user, amount, state) {
    await openPayment(user, amount);
    const button = new RegExp(`^(mark )?(as )?(${state}|pay)`);
    if (await user.canPress(button)) {
        await user.press(button);
        await user.page.waitForTimeout(600);
        const sure = user.page.getByRole('dialog').getByRole('button', { name: /yes|mark|ok/i });
        if (await sure.count()) await sure.first().click();
    } else {
        await user.press(/^edit/);
        await user.fill({ 'status|state|paid': new RegExp(`^${state}`) });
        await user.submit();
    }
    await user.page.waitForTimeout(700);
    await user.go(payments);
    await user.page.waitForTimeout(600);
    const row = main(user)
        .locator('tbody tr, article, ul > li')
        .filter({ hasText: new RegExp(amount) })
        .filter({ hasText: new RegExp(state, 'i') });
    await row.first().waitFor();
}

export const checks = [
    [
        'adds a lease of a property and a tenant',
        async (user) => {
            await beLandlord(user);
            await user.go(/leases/);
            await user.press(/^(\+ ?)?(new|add)/);
            await user.fill({
                'start|from|begin': inDays(1),
                'end|until': inDays(366),
                'rent|monthly': '987',
                property: /\w/,
                tenant: /\w/,
            });
            await user.submit();
            await user.page.waitForTimeout(700);
            await user.go(/leases/);
            await user.page.waitForTimeout(600);
            if (!(await user.count(/987/))) await user.search('987').catch(() => undefined);
            await user.sees(/987/);
        },
    ],
    [
        'marks a rent payment as paid',
        async (user) => {
            await beLandlord(user);
            await addPayment(user, '987.11');
            await mark(user, '987[.,]11', 'paid');
        },
    ],
    [
        'marks a payment as overdue',
        async (user) => {
            await beLandlord(user);
            await addPayment(user, '987.22');
            await mark(user, '987[.,]22', 'overdue');
        },
    ],
    [
        'passes a maintenance request from the tenant to the landlord',
        async (user) => {
            await user.signUp(/tenant/);
            await user.go(/maintenance|requests/);
            await user.press(/^(\+ ?)?(new|add|submit|report|request)/);
            await user.fill({ 'title|subject|name|description|problem|issue': request });
            await user.submit();
            await user.page.waitForTimeout(700);
            await beLandlord(user);
            await user.go(/maintenance|requests/);
            await user.page.waitForTimeout(600);
            if (!(await user.count(request))) await user.search(request).catch(() => undefined);
            await user.sees(request);
        },
    ],
    [
        'compares the income of two properties',
        async (user) => {
            await beLandlord(user);
            await user.go(/properties/);
            await user.page.waitForTimeout(600);
            const names = (
                await main(user)
                    .locator('tbody a, article a, li a')
                    .filter({ hasText: /.{3}/ })
                    .allInnerTexts()
            ).map((name) => name.trim());
            await user.go(/summary|report|dashboard|income|overview/);
            await user.page.waitForTimeout(1000);
            await user.sees(/income|payments|amount|rent/);
            const text = await user.text();
            if (!/propert/i.test(text)) throw new Error('nothing about properties');
            const shown = [...new Set(names)].filter((name) => text.includes(name));
            if (shown.length < 2) throw new Error(`shows the properties ${shown.join(', ')}`);
            await addPayment(user, '4321.5', /^paid/);
            await user.go(/summary|report|dashboard|income|overview/);
            await user.page.waitForTimeout(1000);
            if ((await user.text()) === text) throw new Error('a payment is not counted');
        },
    ],
    [
        'lets no tenant add a lease',
        async (user) => {
            await user.signUp(/tenant/);
            await user.go(/leases/).catch(() => undefined);
            await user.page.waitForTimeout(600);
            if (await user.canPress(/^(\+ ?)?(new|add|create).*lease|^(\+ ?)?(new|add)$/))
                throw new Error('a tenant can begin a lease');
            await user.signIn();
            await user.go(/leases/);
            if (!(await user.canPress(/^(\+ ?)?(new|add|create)/)))
                throw new Error('nobody can add a lease');
        },
    ],
];
