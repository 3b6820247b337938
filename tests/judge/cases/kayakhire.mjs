// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const day = inDays(5);
let boat = '';
let bookingNumber = '';

/** To the page where a boat is booked. */
async function bookingPage(user) {
    await user.leave();
    await user.visit('/');
    const main = user.page.getByRole('main');
    for (const place of [/^book|book (a|now|your)|reserve/, /free|availab/, /bookings/, /boats/]) {
        try {
            await user.go(place);
        } catch {
            continue;
        }
        await user.page.waitForTimeout(500);
        if (await main.getByLabel(/slot|time/i).count()) return;
        if (await user.canPress(/^(\+ ?)?(new|book|reserve|make)/)) {
            await user.press(/^(\+ ?)?(new|book|reserve|make)/);
            await user.page.waitForTimeout(500);
            if (await main.getByLabel(/slot|time/i).count()) return;
        }
    }
    throw new Error('nowhere to choose a time slot');
}

/** Goes on where the form has steps. */
async function next(user) {
    if (await user.canPress(/^(next|continue)/)) {
        await user.press(/^(next|continue)/);
        await user.page.waitForTimeout(500);
        return true;
    }
    return false;
}

/** Books a boat for the day and a time slot; the text of what is shown then. */
async function book(user, name, slot) {
    await bookingPage(user);
    const main = user.page.getByRole('main');
    const details = {
        date: day,
        'slot|time': slot,
        boat: name,
        '^(your |full |customer )?name': 'Ida Paddle',
        'e-?mail': 'ida@example.org',
        phone: '+43 1 555',
    };
    for (let step = 0; step < 6; step += 1) {
        const values = {};
        for (const [label, value] of Object.entries(details))
            if (await main.getByLabel(new RegExp(label, 'i')).count()) values[label] = value;
        await user.fill(values);
        if (!(await next(user))) break;
    }
    await user.submit();
    await user.page.waitForTimeout(1000);
    return user.text();
}

export const checks = [
    [
        'shows the boats that are free on a morning',
        async (user) => {
            await bookingPage(user);
            await user.fill({ date: day, 'slot|time': /morning/ });
            await user.page.waitForTimeout(600);
            if (await user.canPress(/^(show|search|find|check)/))
                await user.press(/^(show|search|find|check)/);
            await next(user);
            await user.page.waitForTimeout(600);
            const text = await user.page.getByRole('main').textContent();
            if (!/kayak|canoe/i.test(text)) throw new Error('no boats to choose from');
            await user.sees(/free|available|morning/);
        },
    ],
    [
        'books a double kayak and gives a booking number',
        async (user) => {
            await user.go(/boats|fleet/);
            await user.page.waitForTimeout(500);
            const row = user.page
                .getByRole('main')
                .locator('tbody tr, article, ul > li')
                .filter({ hasText: /double kayak/i })
                .first();
            await row.waitFor();
            boat = (await row.getByRole('link').first().innerText()).trim();
            const text = await book(user, boat, /morning/);
            const found = /(?:number|code|reference)\W{0,6}([A-Z0-9][A-Z0-9-]{3,})/i.exec(text);
            if (!found) throw new Error('no booking number');
            bookingNumber = found[1];
        },
    ],
    [
        'refuses the same boat for the same slot',
        async (user) => {
            let text = '';
            try {
                text = await book(user, boat, /morning/);
            } catch (error) {
                if (!/offers no/.test(error.message)) throw error;
                return; // not even offered any more
            }
            if (!/already|taken|not (free|available)|booked|unavailable|full/i.test(text))
                throw new Error('it was not refused');
        },
    ],
    [
        'cancels the booking with its number',
        async (user) => {
            await user.leave();
            await user.go(/cancel|my booking|find.*booking|manage|look/);
            await user.page.waitForTimeout(500);
            const values = { 'number|code|reference': bookingNumber };
            if (await user.page.getByRole('main').getByLabel(/e-?mail/i).count())
                values['e-?mail'] = 'ida@example.org';
            await user.fill(values);
            await user.submit();
            await user.page.waitForTimeout(800);
            if (await user.canPress(/cancel/)) {
                await user.press(/cancel/);
                await user.page.waitForTimeout(600);
                const sure = user.page
                    .getByRole('dialog')
                    .getByRole('button', { name: /cancel|yes/i });
                if (await sure.count()) await sure.last().click();
                await user.page.waitForTimeout(600);
            }
            await user.sees(/cancell?ed/);
        },
    ],
    [
        'shows the bookings to staff on a calendar',
        async (user) => {
            await book(user, boat, /evening/);
            await user.signIn();
            await user.go(/calendar|bookings/);
            if (await user.canPress(/^calendar|^month/)) await user.press(/^calendar|^month/);
            await user.page.waitForTimeout(600);
            await user.sees(/monday|mon\b/);
            if (day.slice(0, 7) !== inDays(0).slice(0, 7)) await user.press(/next/);
            await user.page.waitForTimeout(600);
            await user.sees(new RegExp(`Ida Paddle|${boat}|evening`));
        },
    ],
    [
        'takes a boat out of service',
        async (user) => {
            await user.signIn();
            await user.open(/boats|fleet/, boat);
            await user.page.waitForTimeout(500);
            if (await user.canPress(/out of service|withdraw|retire/))
                await user.press(/out of service|withdraw|retire/);
            else {
                await user.press(/^edit/);
                const inputs = user.page.getByRole('main').getByLabel(/out of service/i);
                if (await inputs.count()) await user.fill({ 'out of service': true });
                else if (await user.page.getByRole('main').getByLabel(/in service/i).count())
                    await user.fill({ 'in service': false });
                else await user.fill({ 'status|service|state': /out of service/ });
                await user.submit();
            }
            await user.page.waitForTimeout(800);
            let text = '';
            try {
                text = await book(user, boat, /afternoon/);
            } catch (error) {
                if (!/offers no/.test(error.message)) throw error;
                return;
            }
            if (!/out of service|not (free|available)|unavailable|cannot/i.test(text))
                throw new Error('it can still be booked');
        },
    ],
];
