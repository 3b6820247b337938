// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const licence = {
    product: 'Drawing Board Pro',
    vendor: 'Acme',
    seats: '3',
    cost: '900',
    renewal: '2031-05-02',
};
const adding = /^(\+ ?)?(new|add|assign|create)/;

async function assign(user, employee) {
    await user.open(/licen[cs]es/, licence.product);
    if (await user.canPress(/assign/)) await user.press(/assign/);
    else {
        await user.go(/^assign|seats/);
        await user.press(adding);
    }
    await user.page.waitForTimeout(500);
    const form = user.page.getByRole('main').locator('form').last();
    const asksLicence = await form.getByLabel(/licen[cs]e/i).count();
    await user.fill(asksLicence ? { 'licen[cs]e': licence.product, employee } : { employee });
    await user.submit();
    await user.page.waitForTimeout(700);
}

export const checks = [
    [
        'adds a licence with three seats',
        async (user) => {
            await user.signIn();
            await user.add(/licen[cs]es/, licence);
            await user.open(/licen[cs]es/, licence.product);
            await user.sees(/\b3\b/);
        },
    ],
    [
        'assigns a seat and shows that two are left',
        async (user) => {
            await user.signIn();
            for (const [name, department] of [
                ['Ida North', 'Design'],
                ['Olli South', 'Sales'],
                ['Uma East', 'Design'],
                ['Vera West', 'Sales'],
            ]) {
                await user.add(/employees/, {
                    name,
                    'e-?mail': `${name.split(' ')[0].toLowerCase()}@firm.example`,
                    department,
                });
            }
            await assign(user, 'Ida North');
            await user.open(/licen[cs]es/, licence.product);
            await user.page.waitForTimeout(500);
            const text = (await user.text()).replace(/\s+/g, ' ');
            if (
                !/\b2 (of 3 )?(seats? )?(are |is )?(left|free|available|remaining|open)|(left|free|available|remaining)[^0-9]{0,12}2\b|\b1 (of|\/) 3\b/i.test(
                    text,
                )
            )
                throw new Error('it does not say that two are left');
        },
    ],
    [
        'refuses a fourth seat',
        async (user) => {
            await user.signIn();
            await assign(user, 'Olli South');
            await assign(user, 'Uma East');
            await assign(user, 'Vera West').catch(() => undefined);
            await user.open(/licen[cs]es/, licence.product);
            await user.page.waitForTimeout(500);
            await user.sees('Uma East');
            await user.seesNot('Vera West');
        },
    ],
    [
        'filters the assignments by department',
        async (user) => {
            await user.signIn();
            await user.go(/assign|seats/);
            await user.sees('Olli South');
            await user.choose(/department/, /design/);
            await user.page.waitForTimeout(600);
            await user.sees('Ida North');
            await user.seesNot('Olli South');
        },
    ],
    [
        'notifies of a renewal in twenty days',
        async (user) => {
            await user.signIn();
            await user.add(/licen[cs]es/, {
                ...licence,
                product: 'Ledger Nine',
                renewal: inDays(20),
            });
            await user.signIn();
            await user.page.waitForTimeout(1_500);
            await user.page
                .getByRole('link', { name: /notification|reminder/i })
                .or(user.page.getByRole('button', { name: /notification|reminder/i }))
                .first()
                .click();
            await user.page.waitForTimeout(800);
            await user.sees(/Ledger Nine/);
        },
    ],
    [
        'exports the licences as CSV',
        async (user) => {
            await user.signIn();
            await user.go(/licen[cs]es/);
            const file = await user.downloads(/csv|export/);
            if (!/Ledger Nine/.test(file)) throw new Error('the file lacks the new licence');
        },
    ],
];
