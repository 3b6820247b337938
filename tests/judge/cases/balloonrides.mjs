// SPDX-License-Identifier: GPL-3.0-or-later
/** A new account; its e-mail address. */
async function newGuest(user) {
    const sent = user.page.waitForRequest(
        (request) => request.method() === 'POST' && /email/.test(request.postData() ?? ''),
    );
    await user.signUp(/guest/);
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
}

async function firstRide(user) {
    await user.go(/rides|book/);
    await user.page
        .getByRole('main')
        .locator('tbody a, li a, article a, h2 a, h3 a')
        .first()
        .click();
    await user.settle();
}

async function firstBooking(user) {
    await user.go(/reservations|bookings|my rides/);
    await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
    await user.settle();
}

/** Reserves seats on the first ride that can be reserved. */
async function reserve(user, seats) {
    await firstRide(user);
    if (await user.canPress(/reserve|book/)) await user.press(/reserve|book/);
    else {
        await user.go(/reservations|bookings/);
        await user.press(/new|add|reserve|book/);
    }
    await user.fill({ 'seats|people|persons|passengers|guests': String(seats) });
}

async function addPassenger(user, name, weight) {
    const has = await user.page
        .getByRole('main')
        .getByLabel(/weight/i)
        .count();
    if (!has) await user.press(/(add|new).*passenger|passenger/);
    await user.fill({ name, weight });
    await user.submit();
    await user.page.waitForTimeout(500);
}

export const checks = [
    [
        'shows the next rides with launch site, date and price',
        async (user) => {
            await user.hasRows(/rides|book/, 2);
            await user.sees(/launch|site|from/);
            await user.sees(/20\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/);
            await user.sees(/[€$£] ?\d|\d+[.,]\d\d/);
        },
    ],
    [
        'reserves two seats for two passengers',
        async (user) => {
            await user.signUp(/guest/);
            await reserve(user, 2);
            await user.submit();
            await user.page.waitForTimeout(500);
            await firstBooking(user);
            await addPassenger(user, 'Ada Kite', '64');
            await firstBooking(user);
            await addPassenger(user, 'Bert Loft', '81');
            await firstBooking(user);
            await user.sees('Ada Kite');
            await user.sees('Bert Loft');
            await user.sees(/64/);
        },
    ],
    [
        'pays and sees the reservation confirmed',
        async (user) => {
            await firstBooking(user);
            await user.press(/pay|check ?out/);
            await user.page.waitForTimeout(500);
            if (await user.page.getByLabel(/card/i).count()) {
                await user.fill({});
                await user.submit();
            }
            await user.sees(/paid|confirmed|thank/);
        },
    ],
    [
        'refuses five seats',
        async (user) => {
            await reserve(user, 5);
            await user.submit();
            await user.sees(/at most|no more than|maximum|between|or less|not enough|up to|1 to 4/);
        },
    ],
    [
        'shows a pilot the passenger list',
        async (user) => {
            await user.signIn();
            await firstRide(user);
            if (!(await user.count('Ada Kite'))) await user.go(/passengers/);
            await user.sees('Ada Kite');
            await user.sees('Bert Loft');
        },
    ],
    [
        'calls the ride off and tells the guests',
        async (user) => {
            const email = await newGuest(user);
            await reserve(user, 1);
            await user.submit();
            await user.page.waitForTimeout(500);
            await user.signIn();
            await firstRide(user);
            await user.press(/call.*off|cancel/);
            const sure = user.page
                .getByRole('dialog')
                .getByRole('button', { name: /call|cancel|yes/i });
            if (await sure.count()) await sure.first().click();
            await user.sees(/called off|cancelled|canceled/);
            await signInAs(user, email);
            await user.go(/notifications/);
            await user.sees(/called off|cancelled|canceled/);
        },
    ],
];
