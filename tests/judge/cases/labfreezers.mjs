// SPDX-License-Identifier: GPL-3.0-or-later
const manager = 'lab-manager@example.com';

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

/** As a technician, or as whoever has no further rights. */
async function enter(user) {
    await signInAs(user, 'technician@example.com').catch(() => signInAs(user, 'user@example.com'));
}

const sample = {
    barcode: 'BX-4711',
    material: /plasma/,
    volume: '2',
    date: '2030-02-03',
    position: 'C7',
    freezer: 'Ice Queen',
};

export const checks = [
    [
        'registers a sample in a freezer',
        async (user) => {
            await enter(user);
            await user.add(/freezers/, { name: 'Ice Queen', room: 'B12', temperature: '-80' });
            await user.add(/samples/, sample, 'BX-4711');
        },
    ],
    [
        'finds it by its barcode',
        async (user) => {
            await enter(user);
            await user.go(/samples/);
            await user.search('BX-4711');
            await user.sees('BX-4711');
            await user.sees('Ice Queen');
            await user.sees('C7');
        },
    ],
    [
        'refuses a barcode that exists',
        async (user) => {
            await enter(user);
            await user.go(/samples/);
            await user.press(/new|add|store|register/);
            await user.fill(sample);
            await user.submit();
            await user.sees(/exists|already|taken|in use|unique/);
        },
    ],
    [
        'withdraws it with a reason',
        async (user) => {
            await enter(user);
            await user.open(/samples/, 'BX-4711');
            await user.press(/withdraw/);
            await user.fill({ reason: 'Sequencing run nine' });
            await user.submit();
            await user.sees(/Sequencing run nine|withdrawn/);
        },
    ],
    [
        'logs who withdrew it and when',
        async (user) => {
            await enter(user);
            await user.go(/withdrawals|log$|log of/);
            await user.sees('Sequencing run nine');
            await user.sees('BX-4711');
            await user.sees(/technician/);
            await user.sees(new RegExp(`${new Date().getFullYear()}|today|ago|just now`));
        },
    ],
    [
        'lets only the manager discard',
        async (user) => {
            await enter(user);
            await user.open(/samples/, 'BX-4711');
            if (await user.canPress(/discard|delete|remove/)) throw new Error('a technician can');
            await signInAs(user, manager);
            await user.open(/samples/, 'BX-4711');
            await user.press(/discard|delete|remove/);
            const sure = user.page
                .getByRole('dialog')
                .getByRole('button', { name: /discard|delete|remove|yes/i });
            if (await sure.count()) await sure.first().click();
            await user.settle();
            if (!(await user.count(/discarded/))) {
                await user.go(/samples/);
                await user.seesNot('BX-4711');
            }
        },
    ],
];
