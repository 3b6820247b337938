// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const from = inDays(12);
const to = inDays(15);
const customer = ['Ida Driver', 'ida.driver@example.org', 'a long password 42'];

let bookingNumber = '';

const pause = (user) => user.page.waitForTimeout(700);

async function signedIn(user) {
    await user.page
        .getByRole('button', { name: /log ?out|sign out/i })
        .first()
        .waitFor({ state: 'attached', timeout: 4_000 });
    await user.settle();
}

async function signInAs(user, email, password = 'browser-test-demo') {
    await user.leave();
    await user.visit('/');
    await user.go(/sign in|log ?in/);
    await user.fill({ 'e-?mail': email, password });
    await user.submit();
    await signedIn(user);
}

/** As one of those who work there, by whatever their account is called. */
async function workAs(user, ...names) {
    for (const name of names) {
        try {
            await signInAs(user, `${name}@example.com`);
            return;
        } catch {
            // perhaps the next
        }
    }
    await user.signIn();
}

async function asCustomer(user) {
    const [name, email, password] = customer;
    try {
        await signInAs(user, email, password);
    } catch {
        await user.leave();
        await user.visit('/');
        await user.go(/sign up|register|join|create (an )?account/);
        await user.fill({ name, 'e-?mail': email, password });
        await user.submit();
        await signedIn(user);
    }
}

/** Where the two dates are asked for. */
async function chooseDates(user) {
    const main = user.page.getByRole('main');
    const dates = main.locator('input[type="date"], input[type="datetime-local"]');
    for (const place of [
        /^book|book (a|now|your)|rent/,
        /availab|find|search/,
        /cars/,
        /bookings/,
    ]) {
        try {
            await user.go(place);
        } catch {
            continue;
        }
        await pause(user);
        if ((await dates.count()) < 2 && (await user.canPress(/^(\+ ?)?(new|book|make|rent)/))) {
            await user.press(/^(\+ ?)?(new|book|make|rent)/);
            await pause(user);
        }
        if ((await dates.count()) < 2) continue;
        const all = await dates.all();
        for (const [index, day] of [from, to].entries()) {
            const type = await all[index].evaluate((one) => one.type);
            await all[index].fill(type === 'date' ? day : `${day}T10:00`);
        }
        await pause(user);
        return;
    }
    throw new Error('nowhere to choose two dates');
}

async function next(user) {
    if (!(await user.canPress(/^(next|continue)/))) return false;
    await user.press(/^(next|continue)/);
    await pause(user);
    return true;
}

/** The amounts of money on the page. */
async function amounts(user) {
    const text = await user.text();
    return text.match(/[€$£] ?\d[\d,.]*|\d[\d,.]* ?(€|EUR|USD)/g)?.join(' ') ?? '';
}

export const checks = [
    [
        'shows the cars available between two dates',
        async (user) => {
            await asCustomer(user);
            await chooseDates(user);
            if (await user.canPress(/^(show|search|find|check|apply)/))
                await user.press(/^(show|search|find|check|apply)/);
            await next(user);
            await pause(user);
            const main = user.page.getByRole('main');
            const options = await main
                .getByLabel(/\bcar\b|vehicle/i)
                .first()
                .locator('option, input, label')
                .count()
                .catch(() => 0);
            const rows = await main.locator('tbody tr, article, ul > li').count();
            if (options + rows < 2) throw new Error('no cars to choose from');
            await user.sees(/available|free/);
        },
    ],
    [
        'filters by estate and automatic gearbox',
        async (user) => {
            await user.leave();
            await user.visit('/');
            await user.go(/cars|fleet/);
            await pause(user);
            await user.choose('class', /estate/);
            await user.choose('gearbox', /automatic/);
            await pause(user);
            const rows = await user.page
                .getByRole('main')
                .locator('tbody tr, article, ul > li:has(a)')
                .allInnerTexts();
            for (const row of rows)
                if (/\b(mini|compact|van|manual)\b/i.test(row)) throw new Error(`still ${row}`);
        },
    ],
    [
        'adds the child seat to the price',
        async (user) => {
            await asCustomer(user);
            await chooseDates(user);
            const main = user.page.getByRole('main');
            for (let step = 0; step < 4; step += 1) {
                const car = main.locator('form select').and(main.getByLabel(/\bcar\b|vehicle/i));
                if (await car.count()) await car.first().selectOption({ index: 1 });
                if (await main.getByText(/child seat/i).count()) break;
                if (!(await next(user))) break;
            }
            await pause(user);
            const before = await amounts(user);
            const seat = main.getByLabel(/child seat/i);
            if (await seat.count()) {
                const tag = await seat.first().evaluate((one) => `${one.tagName} ${one.type}`);
                if (/checkbox|radio/.test(tag)) await seat.first().check({ force: true });
                else if (/SELECT/.test(tag)) await seat.first().selectOption({ index: 1 });
                else await seat.first().fill('1');
            } else await user.fill({ extra: /child seat/ });
            await pause(user);
            if ((await amounts(user)) === before) throw new Error(`the price stays ${before}`);
        },
    ],
    [
        'books and gives a booking number',
        async (user) => {
            await asCustomer(user);
            await chooseDates(user);
            const main = user.page.getByRole('main');
            for (let step = 0; step < 5; step += 1) {
                const values = {};
                if (
                    await main
                        .locator('form')
                        .getByLabel(/\bcar\b|vehicle/i)
                        .count()
                )
                    values['\\bcar\\b|vehicle'] = /\w{2}/;
                await user.fill(values);
                if (!(await next(user))) break;
            }
            await user.submit();
            await pause(user);
            await pause(user);
            const text = await user.text();
            const found = /(?:number|code|reference)\W{0,6}([A-Z0-9][A-Z0-9-]{3,})/i.exec(text);
            if (!found) throw new Error('no booking number');
            bookingNumber = found[1];
        },
    ],
    [
        'hands over the car with mileage and fuel level',
        async (user) => {
            await workAs(user, 'counter-staff', 'counterstaff', 'staff');
            const giving = /hand ?over|pick(ed)? ?up/;
            const main = user.page.getByRole('main');
            await user.go(/bookings|rentals|counter|today/);
            await pause(user);
            const row = main
                .locator('tbody tr, article, ul > li')
                .filter({ hasText: bookingNumber || /reserved/i });
            if (await row.count()) {
                await row.first().getByRole('link').first().click();
                await pause(user);
            }
            if (await user.canPress(giving)) await user.press(giving);
            else {
                await user.go(/hand ?overs?/);
                await user.press(/^(\+ ?)?(new|add|record|hand)/);
            }
            await pause(user);
            const form = main.locator('form').last();
            const isWords = await form
                .getByLabel(/fuel/i)
                .first()
                .evaluate((one) => one.type === 'text' || one.tagName === 'SELECT');
            const values = { mileage: '42137', fuel: isWords ? /full|\w/ : '8' };
            if (
                isWords &&
                (await form
                    .getByLabel(/fuel/i)
                    .first()
                    .evaluate((one) => one.type === 'text'))
            )
                values.fuel = 'full';
            await user.fill(values);
            await user.submit();
            await pause(user);
            await user.sees(/42[,.  ]?137/);
        },
    ],
    [
        'shows the manager the income per month as bars',
        async (user) => {
            await workAs(user, 'manager');
            for (const place of [
                /figure|statistic|report|income|evaluat|chart/,
                /dashboard/,
                /overview|home/,
            ]) {
                try {
                    await user.go(place);
                } catch {
                    continue;
                }
                await pause(user);
                const text = (await user.page.getByRole('main').allTextContents()).join(' ');
                if (
                    !/(income|revenue|price|turnover)[^.]{0,40}month|month[^.]{0,30}income/i.test(
                        text,
                    )
                )
                    continue;
                await user.seesChart();
                return;
            }
            throw new Error('no income per month');
        },
    ],
];
