// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const bookings = /bookings|appointments|my check-?ups|^book/;

async function newAccount(user) {
    const sent = user.page.waitForRequest(
        (request) => request.method() === 'POST' && /email/.test(request.postData() ?? ''),
    );
    await user.signUp(/patient/);
    return JSON.parse((await sent).postData()).email;
}

async function signInAs(user, email) {
    await user.leave();
    await user.visit('/');
    await user.go(/sign in|log ?in/);
    await user.fill({ 'e-?mail': email, password: 'a long password 42' });
    await user.submit();
    await user.page
        .getByRole('button', { name: /log ?out|sign out/i })
        .first()
        .waitFor({ state: 'attached' });
    await user.settle();
}

/** Books with the first dentist for a day and a time. */
async function book(user, day, time) {
    await user.go(bookings);
    await user.press(/^(\+ ?)?(new|book|add|make)/);
    await user.page.waitForTimeout(500);
    const main = user.page.getByRole('main');
    const moments = main.locator('input[type="datetime-local"]');
    const values = { 'dentist|check-?up|with': /\w/ };
    if (await moments.count()) values['date|start|time|when'] = `${day}T${time}`;
    else {
        values['date|day'] = day;
        if (await main.locator('input[type="time"]').count()) values['time|start'] = time;
    }
    await user.fill(values);
    await user.submit();
    await user.page.waitForTimeout(800);
}

let patient;

export const checks = [
    [
        'shows a patient the dentists',
        async (user) => {
            patient = await newAccount(user);
            await user.hasRows(/dentists/, 2);
        },
    ],
    [
        'books a free time with a dentist',
        async (user) => {
            await book(user, inDays(20), '10:00');
            await user.sees(/dentist/);
            await user.sees(/10:00|booked|confirmed|requested|upcoming/);
        },
    ],
    [
        'shows the check-up among the appointments',
        async (user) => {
            await user.go(bookings);
            await user.page.waitForTimeout(500);
            await user.sees(/10:00/);
        },
    ],
    [
        'refuses a time that is taken',
        async (user) => {
            await newAccount(user);
            await book(user, inDays(20), '10:00');
            await user.sees(/taken|already|not free|not available|overlap|another/);
        },
    ],
    [
        'cancels the check-up',
        async (user) => {
            await signInAs(user, patient);
            await user.go(bookings);
            await user.page.waitForTimeout(500);
            if (!(await user.canPress(/^cancel/))) {
                await user.page
                    .getByRole('main')
                    .locator('tbody a, li a, article a')
                    .first()
                    .click();
                await user.settle();
            }
            await user.press(/^cancel/);
            const sure = user.page.getByRole('dialog').getByRole('button', { name: /cancel|yes/i });
            if (await sure.count()) await sure.first().click();
            await user.sees(/cancell?ed/);
        },
    ],
    [
        'reminds of a check-up tomorrow',
        async (user) => {
            const email = await newAccount(user);
            await book(user, inDays(1), '11:00');
            await signInAs(user, email);
            await user.page.waitForTimeout(800);
            const bell = user.page
                .getByRole('link', { name: /notification|reminder/i })
                .or(user.page.getByRole('button', { name: /notification|reminder/i }));
            await bell.first().click();
            await user.settle();
            await user.sees(/tomorrow|remind/);
            await user.seesNot(/nothing (new|yet)|no notifications/);
        },
    ],
];
