// SPDX-License-Identifier: GPL-3.0-or-later
const supervisor = 'supervisor@example.com';

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

/** As a field worker, whatever the account of one is called. */
async function enter(user) {
    await signInAs(user, 'field-worker@example.com').catch(() =>
        signInAs(user, 'worker@example.com'),
    );
}

export const checks = [
    [
        'takes a lime tree from a field worker',
        async (user) => {
            await enter(user);
            await user.add(/trees/, {
                number: '90210',
                species: 'Lime',
                street: 'Mill Lane',
                height: '14',
                diameter: '55',
                year: '1987',
            });
        },
    ],
    [
        'adds an inspection',
        async (user) => {
            await enter(user);
            await user.open(/trees/, '90210');
            if (await user.canPress(/inspection/)) await user.press(/inspection/);
            else {
                await user.go(/inspections/);
                await user.press(/new|add/);
            }
            await user.fill({ condition: /weakened/, 'measure|recommend': 'Cut the crown' });
            await user.submit();
            await user.sees(/weakened/);
        },
    ],
    [
        'corrects the height',
        async (user) => {
            await enter(user);
            await user.edit(/trees/, '90210', { height: '15' });
        },
    ],
    [
        'imports five trees',
        async (user) => {
            await enter(user);
            await user.go(/trees/);
            if (await user.canPress(/import/)) await user.press(/import/);
            else await user.go(/import/);
            const rows = [1, 2, 3, 4, 5].map(
                (n) => `8800${n},Ginkgo,Station Road,${n + 5},${n + 20},200${n}`,
            );
            const head = 'number,species,street,height,trunk diameter,year planted';
            await user.page
                .locator('input[type="file"]')
                .first()
                .setInputFiles({
                    name: 'trees.csv',
                    mimeType: 'text/csv',
                    buffer: Buffer.from([head, ...rows].join('\n')),
                });
            await user.settle();
            if (await user.canPress(/^(import|upload|save|continue)/))
                await user.press(/^(import|upload|save|continue)/);
            await user.go(/trees/);
            await user.search('Ginkgo').catch(() => undefined);
            for (const n of [1, 2, 3, 4, 5]) await user.sees(`8800${n}`);
        },
    ],
    [
        'filters by street',
        async (user) => {
            await enter(user);
            await user.go(/trees/);
            await user.choose(/street/, /Mill Lane/).catch(() =>
                user.page
                    .getByLabel(/street/i)
                    .first()
                    .fill('Mill Lane'),
            );
            await user.page.waitForTimeout(600);
            await user.sees('90210');
            await user.seesNot('88001');
        },
    ],
    [
        'shows a supervisor the trees per species and exports them',
        async (user) => {
            await signInAs(user, supervisor);
            await user.go(/report|dashboard/);
            await user.sees(/ginkgo/);
            await user.go(/trees/);
            const file = await user.downloads(/csv|export|download/);
            for (const text of ['90210', '88005'])
                if (!file.includes(text)) throw new Error(`the file lacks ${text}`);
        },
    ],
];
