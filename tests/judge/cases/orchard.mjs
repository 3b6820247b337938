// SPDX-License-Identifier: GPL-3.0-or-later
const foreman = 'foreman@example.com';
const clerk = 'warehouse-clerk@example.com';
const office = 'office-manager@example.com';

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

const move = (direction, crates, to) => ({
    room: 'Cellar one',
    variety: 'Boskoop',
    direction,
    crates: String(crates),
    date: '2025-10-01',
    ...to,
});

async function seesCrates(user, crates) {
    await user.open(/rooms/, 'Cellar one');
    await user.sees(new RegExp(`\\b${crates}\\b`));
}

export const checks = [
    [
        'takes a harvest from a foreman',
        async (user) => {
            await signInAs(user, foreman);
            await user.add(/varieties/, { name: 'Boskoop' });
            await user.add(/plots/, { name: 'East slope', hectare: '3', variety: 'Boskoop' });
            await user.go(/harvests/);
            await user.press(/new|add|enter|record/);
            await user.fill({ plot: 'East slope', crates: '40', quality: 'A' });
            const classes = user.page.getByRole('main').locator('select, fieldset, [role="group"]');
            if (!(await classes.filter({ hasText: /\bA\b[^]*\bB\b[^]*\bC\b/ }).count()))
                throw new Error('the quality class is no choice of A, B and C');
            await user.submit();
            await user.sees(/\b40\b/);
        },
    ],
    [
        'lets a movement raise the crates of a room',
        async (user) => {
            await signInAs(user, clerk);
            await user.add(/rooms/, { name: 'Cellar one', capacity: '100' });
            await user.go(/movements/);
            await user.press(/new|add|record/);
            await user.fill(move(/^in/i, 57));
            await user.submit();
            await user.settle();
            await seesCrates(user, 57);
        },
    ],
    [
        'notifies of a room that is nearly full',
        async (user) => {
            await signInAs(user, clerk);
            await user.go(/movements/);
            await user.press(/new|add|record/);
            await user.fill(move(/^in/i, 38));
            await user.submit();
            await user.settle();
            await seesCrates(user, 95);
            await user.go(/notifications|alerts/);
            await user.sees('Cellar one');
        },
    ],
    [
        'works out the total of an order',
        async (user) => {
            await signInAs(user, office);
            await user.add(/wholesalers/, {
                'company|name': 'Fruchthof',
                'e-?mail': 'a@fruchthof.example',
            });
            await user.go(/sales orders|orders/);
            await user.press(/new|add|write/);
            await user.fill({ wholesaler: 'Fruchthof', delivery: '2031-10-10' });
            await user.submit();
            await user.settle();
            const order = user.page.url();
            for (const [crates, price] of [
                ['10', '12'],
                ['5', '11'],
            ]) {
                await user.visit(order);
                await user.press(/(new|add).*line/);
                await user.fill({ variety: 'Boskoop', quality: 'A', crates, price });
                await user.submit();
                await user.settle();
            }
            await user.visit(order);
            await user.sees(/175/);
        },
    ],
    [
        'refuses to load more than there is in store',
        async (user) => {
            await signInAs(user, office);
            await user.open(/sales orders|orders/, 'Fruchthof').catch(async () => {
                await user.go(/sales orders|orders/);
                await user.page.getByRole('main').locator('tbody a, li a').first().click();
            });
            const order = user.page.url();
            await user.press(/(new|add).*line/);
            await user.fill({ variety: 'Boskoop', quality: 'A', crates: '5000', price: '10' });
            await user.submit();
            await user.settle();
            for (const step of [/confirm/, /load/]) {
                await user.visit(order);
                if (await user.canPress(step)) await user.press(step);
                else {
                    await user.press(/^edit/);
                    await user.fill({ status: step });
                    await user.submit();
                }
            }
            await user.sees(/not enough|only|more than|at most|fewer|negative|in store|less than/);
        },
    ],
    [
        'shows a clerk no prices',
        async (user) => {
            await signInAs(user, clerk);
            const places = await user.page.getByRole('navigation').getByRole('link').all();
            const paths = new Set();
            for (const place of places) paths.add(await place.getAttribute('href'));
            for (const path of paths) {
                await user.visit(path);
                await user.seesNot(/\bprices?\b|€|\$ ?\d/);
            }
        },
    ],
];
