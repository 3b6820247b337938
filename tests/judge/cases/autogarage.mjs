// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const plate = 'KA-JM 4711';
const password = 'a long password 42';
const customer = 'jo.miles@example.org';
const mechanic = 'mechanic@example.com';
const day = workday(3);

/** A day that is no Saturday or Sunday, so many days ahead or a little more. */
function workday(days) {
    const later = inDays(days);
    return [0, 6].includes(new Date(`${later}T12:00Z`).getUTCDay()) ? workday(days + 1) : later;
}

const pause = (user) => user.page.waitForTimeout(700);

async function signedIn(user) {
    await user.page
        .getByRole('button', { name: /log ?out|sign out/i })
        .first()
        .waitFor({ state: 'attached' });
    await user.settle();
}

async function signUpAs(user, email) {
    await user.leave();
    await user.visit('/');
    await user.go(/sign up|register|join|create (an )?account/);
    const kinds = user.page.getByRole('main').getByLabel(/customer|i am|role|kind/i);
    const values = { 'e-?mail': email, password };
    if (await kinds.count()) values['i am|as a|role|kind|account|customer'] = /customer/;
    await user.fill(values);
    await user.submit();
    await signedIn(user);
}

async function signInAs(user, email, secret = 'browser-test-demo') {
    await user.leave();
    await user.visit('/');
    await user.go(/sign in|log ?in/);
    await user.fill({ 'e-?mail': email, password: secret });
    await user.submit();
    await signedIn(user);
}

async function addCar(user, name) {
    await user.go(/cars|vehicles|garage/);
    await user.press(/^(\+ ?)?(new|add|register)/);
    const values = { plate: name, make: 'Skoda', model: 'Fabia', mileage: '88123' };
    if (await user.page.locator('main form').getByLabel(/^name/i).count()) values['^name'] = name;
    await user.fill(values);
    await user.submit();
    await pause(user);
}

/** The form in which an appointment is booked. */
async function beginBooking(user) {
    const main = user.page.getByRole('main');
    for (const place of [/^book|book (an|a|your)/, /appointments|bookings/, /services/]) {
        try {
            await user.go(place);
        } catch {
            continue;
        }
        await pause(user);
        if (
            await main
                .locator('form')
                .getByLabel(/date|time|slot|when|start/i)
                .count()
        )
            return;
        if (!(await user.canPress(/^(\+ ?)?(new|book|add|make|request)/))) continue;
        await user.press(/^(\+ ?)?(new|book|add|make|request)/);
        await pause(user);
        if (
            await main
                .locator('form')
                .getByLabel(/date|time|slot|when|start|service/i)
                .count()
        )
            return;
    }
    throw new Error('nowhere to book');
}

/** Books the first time of the day that is offered, or the one named; which it was. */
async function book(user, car, time = '10:00') {
    await beginBooking(user);
    const form = user.page.getByRole('main').locator('form').last();
    const asks = (label) => form.getByLabel(label).count();
    const values = {};
    if (await asks(/service/i)) values.service = /oil change/;
    if (await asks(/\bcar\b|vehicle/i)) values['\\bcar\\b|vehicle'] = new RegExp(car);
    if (await form.locator('input[type="datetime-local"]').count())
        values['date|start|time|when'] = `${day}T${time}`;
    else {
        values['date|day'] = day;
        if (await form.locator('input[type="time"]').count()) values['time|start'] = time;
        else if (
            await form
                .locator('select')
                .and(form.getByLabel(/time|slot/i))
                .count()
        )
            values['time|slot'] = new RegExp(time);
    }
    await user.fill(values);
    await pause(user);
    const slot = user.page
        .getByRole('main')
        .getByRole('button', { name: new RegExp(`^${time}`) })
        .or(user.page.getByRole('main').getByRole('radio', { name: new RegExp(`^${time}`) }));
    if (await slot.count()) await slot.first().click({ force: true });
    await user.submit();
    await pause(user);
}

export const checks = [
    [
        'registers a car with plate and mileage',
        async (user) => {
            await signUpAs(user, customer);
            await addCar(user, plate);
            await user.sees(plate);
            await user.sees(/88[,.  ]?123/);
        },
    ],
    [
        'shows services with duration and price',
        async (user) => {
            await user.leave();
            await user.go(/services/);
            await pause(user);
            await user.sees(/oil change/);
            const main = user.page.getByRole('main');
            await main.locator('tbody tr, article, ul > li').first().waitFor();
            const one = main
                .locator('tbody tr, article, ul > li')
                .filter({ hasText: /oil change/i })
                .first();
            const text = `${await one.innerText()} ${await main.locator('thead').allInnerTexts()}`;
            if (!/\bmin|hour|\d ?h\b|duration/i.test(text)) throw new Error(`no duration: ${text}`);
            if (!/[€$£]|EUR|USD|price/i.test(text)) throw new Error(`no price: ${text}`);
        },
    ],
    [
        'books an oil change on a free slot',
        async (user) => {
            await signInAs(user, customer, password);
            await book(user, plate);
            await user.go(/appointments|bookings/);
            await pause(user);
            await user.sees(/oil change/);
            await user.sees(/10:00/);
        },
    ],
    [
        'refuses the same slot',
        async (user) => {
            await signUpAs(user, 'second.driver@example.org');
            await addCar(user, 'KA-XX 99');
            try {
                await book(user, 'KA-XX 99');
            } catch (error) {
                if (/offers no/.test(error.message)) return; // not even offered any more
                throw error;
            }
            await user.sees(/taken|already|not free|not available|overlap|full|no longer|another/);
        },
    ],
    [
        "shows a mechanic the day's appointments in the calendar",
        async (user) => {
            await signInAs(user, mechanic);
            try {
                await user.go(/calendar|today|schedule/);
            } catch {
                await user.go(/appointments|bookings/);
            }
            if (await user.canPress(/^(calendar|day|today)/))
                await user.press(/^(calendar|day|today)/);
            await pause(user);
            await user.sees(/\b(mon|tue|wed|thu|fri|sat|sun)/);
            for (let step = 0; step < 9; step += 1) {
                if (await user.count(/10:00|oil change|KA-JM/)) break;
                if (!(await user.canPress(/next|later|→|›/))) break;
                await user.press(/next|later|→|›/);
                await pause(user);
            }
            await user.sees(/10:00\s*\S/);
        },
    ],
    [
        'keeps a repair in the history of the car',
        async (user) => {
            await signInAs(user, mechanic);
            await user.open(/cars|vehicles/, plate);
            await pause(user);
            const adding = /(new|add|write|record|log).*(repair|history|work)/;
            if (await user.canPress(adding)) await user.press(adding);
            else {
                await user.page
                    .getByRole('navigation')
                    .getByRole('link', { name: /^(repairs|repair (history|log)|history)/i })
                    .first()
                    .click();
                await user.settle();
                await user.press(/^(\+ ?)?(new|add|write|record|log)/);
            }
            await pause(user);
            const form = user.page.getByRole('main').locator('form').last();
            const values = { 'done|description|work|notes|repair': 'Oil and filter renewed' };
            if (await form.getByLabel(/\bcar\b|vehicle/i).count())
                values['\\bcar\\b|vehicle'] = new RegExp(plate);
            await user.fill(values);
            await user.submit();
            await pause(user);
            await signInAs(user, customer, password);
            await user.open(/cars|vehicles/, plate);
            await pause(user);
            await user.sees('Oil and filter renewed');
        },
    ],
];
