// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const manager = 'sales-manager@example.com';
const salesperson = 'salesperson@example.com';
const lead = 'Greta Gable';

async function signInAs(user, email, password = 'browser-test-demo') {
    await user.leave();
    await user.visit('/');
    await user.go(/sign in|log ?in/);
    await user.page
        .getByLabel(/e-?mail/i)
        .first()
        .fill(email);
    await user.page
        .getByLabel(/password/i)
        .first()
        .fill(password);
    await user.page
        .getByRole('main')
        .getByRole('button', { name: /sign in|log ?in/i })
        .last()
        .click();
    await user.page
        .getByRole('button', { name: /log ?out|sign out/i })
        .first()
        .waitFor({ state: 'attached' });
    await user.settle();
}

/** From the page of the lead, else from the list of what is added. */
async function addTo(user, thing, values) {
    await user.open(/leads/, lead);
    const adding = new RegExp(`(new|add|plan|write|create|schedule).*(${thing})`);
    if (await user.canPress(adding)) await user.press(adding);
    else {
        await user.go(new RegExp(thing));
        await user.press(/^(\+ ?)?(new|add|plan|write|create|schedule)/);
    }
    await user.page.waitForTimeout(500);
    const form = user.page.getByRole('main').locator('form').last();
    const asked = await form.getByLabel(/^lead/i).count();
    await user.fill(asked ? { ...values, '^lead': lead } : values);
    await user.submit();
    await user.page.waitForTimeout(700);
    await user.open(/leads/, lead);
    await user.page.waitForTimeout(500);
}

async function moveTo(user, state) {
    await user.open(/leads/, lead);
    if (await user.canPress(new RegExp(state))) await user.press(new RegExp(state));
    else {
        await user.press(/^edit/);
        await user.fill({ 'status|stage|state': new RegExp(state) });
        await user.submit();
    }
    await user.page.waitForTimeout(600);
    await user.open(/leads/, lead);
    await user.sees(new RegExp(state));
}

export const checks = [
    [
        'adds a lead with a pitched roof',
        async (user) => {
            await signInAs(user, salesperson);
            await user.add(/leads/, {
                name: lead,
                phone: '+49 30 4711',
                address: '3 Sun Street',
                roof: /pitched/,
            });
            await user.open(/leads/, lead);
            await user.sees(/pitched/);
        },
    ],
    [
        'plans a site visit and shows it with the lead',
        async (user) => {
            await signInAs(user, salesperson);
            await addTo(user, 'visits?', { date: inDays(6), notes: 'Measure the south side' });
            await user.sees('Measure the south side').catch(async () => {
                await user.sees(/visits?/);
                await user.sees(inDays(6).slice(0, 4));
            });
        },
    ],
    [
        'writes a quote',
        async (user) => {
            await signInAs(user, salesperson);
            await addTo(user, 'quotes?', { panels: '24', price: '18765' });
            await user.sees(/18[,. ]?765/);
        },
    ],
    [
        'moves the lead to quoted and to signed',
        async (user) => {
            await signInAs(user, salesperson);
            await user.go(/dashboard|overview/);
            await user.page.waitForTimeout(600);
            await user.sees(lead);
            await user.open(/leads/, lead);
            const skips = await user.canPress(/quoted/);
            if (!skips && (await user.canPress(/visited/))) await moveTo(user, 'visited');
            await moveTo(user, 'quoted');
            await moveTo(user, 'signed');
        },
    ],
    [
        'no longer lists the signed lead among the open ones',
        async (user) => {
            await signInAs(user, salesperson);
            await user.add(/leads/, {
                name: 'Otto Openroof',
                phone: '+49 30 4712',
                address: '4 Sun Street',
                roof: /flat/,
            });
            await user.go(/dashboard|overview/);
            await user.page.waitForTimeout(800);
            await user.sees('Otto Openroof');
            const open = user.page
                .getByRole('main')
                .locator('section, article')
                .filter({ has: user.page.getByRole('heading', { name: /open|leads/i }) })
                .filter({ hasText: 'Otto Openroof' })
                .last();
            const text = (await open.count()) ? await open.innerText() : await user.text();
            if (text.includes(lead)) throw new Error('the signed lead is still there');
        },
    ],
    [
        'shows the manager the leads of all',
        async (user) => {
            await user.signUp(/salesperson/);
            await user.add(/leads/, {
                name: 'Second Sellerslead',
                phone: '+49 30 4713',
                address: '5 Sun Street',
                roof: /metal/,
            });
            await user.go(/dashboard|overview/);
            await user.page.waitForTimeout(800);
            await user.seesNot('Otto Openroof');
            await signInAs(user, manager).catch(() => signInAs(user, 'manager@example.com'));
            await user.go(/dashboard|overview/);
            await user.page.waitForTimeout(800);
            for (const name of ['Otto Openroof', 'Second Sellerslead']) {
                if (await user.count(name)) continue;
                await user.go(/leads/);
                if (!(await user.count(name))) await user.search(name);
                await user.sees(name);
            }
        },
    ],
];
