// SPDX-License-Identifier: GPL-3.0-or-later
const farmer = 'farmer@example.com';
const picker = 'picker@example.com';

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

export const checks = [
    [
        'lets a farmer set up a farm and publish a job',
        async (user) => {
            await user.signUp(/farmer/);
            await signInAs(user, farmer);
            await user.add(/farms/, {
                name: 'Hill Farm',
                region: 'Kent',
                description: 'Berries since 1904.',
            });
            await user.go(/jobs/);
            await user.press(/new|add|publish|post/);
            await user.fill({
                crop: 'Strawberries',
                start: '2031-05-20',
                end: '2031-07-01',
                wage: '13.5',
            });
            const title = user.page.getByRole('main').getByLabel(/title/i);
            if (await title.count()) await title.first().fill('Strawberries in June');
            await user.submit();
            await user.sees('Strawberries');
        },
    ],
    [
        'lets a picker find it',
        async (user) => {
            await user.signUp(/picker/);
            await signInAs(user, picker);
            await user.go(/jobs/);
            await user.search('strawberries');
            await user.sees('Strawberries');
        },
    ],
    [
        'saves it for later',
        async (user) => {
            await signInAs(user, picker);
            await user.open(/jobs/, 'Strawberries');
            await user.press(/save|favou?rite|later/);
            await user.go(/saved|favou?rites|later/);
            await user.sees('Strawberries');
        },
    ],
    [
        'takes an application with a message',
        async (user) => {
            await signInAs(user, picker);
            await user.open(/jobs/, 'Strawberries');
            await user.press(/apply/);
            await user.fill({ 'message|letter': 'I pick fast.' });
            await user.submit();
            await user.sees(/I pick fast|applied|sent|pending/);
        },
    ],
    [
        'lets the farmer accept it',
        async (user) => {
            await signInAs(user, farmer);
            await user.go(/applications|applicants/);
            await user.page
                .getByRole('main')
                .getByRole('link', { name: /strawberries/i })
                .first()
                .click();
            await user.sees('I pick fast');
            await user.press(/accept/);
            await user.sees(/accepted/);
        },
    ],
    [
        'tells the picker',
        async (user) => {
            await signInAs(user, picker);
            await user.go(/applications/);
            await user.sees(/accepted/);
        },
    ],
];
