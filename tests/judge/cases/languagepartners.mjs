// SPDX-License-Identifier: GPL-3.0-or-later
const password = 'a long password 42';

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

/** A new member with a profile. */
async function join(user, name, profile) {
    await user.leave();
    await user.visit('/');
    await user.go(/sign up|register|join|create (an )?account/);
    await user.fill({ name, 'e-?mail': `${name.toLowerCase()}@example.org`, password });
    await user.submit();
    await user.page
        .getByRole('button', { name: /log ?out|sign out/i })
        .first()
        .waitFor({ state: 'attached' });
    await user.settle();
    await user.go(/profiles?\b|account/);
    if (await user.canPress(/new|add|create|edit|set up/))
        await user.press(/new|add|create|edit|set up/);
    await user.fill(profile);
    await user.submit();
    await user.sees(profile.target);
}

export const checks = [
    [
        'takes a profile with a target language',
        async (user) => {
            await join(user, 'Lucia', { native: 'Spanish', target: 'English' });
            await join(user, 'Edith', { native: 'English', target: 'Spanish' });
        },
    ],
    [
        'suggests a member whose languages fit',
        async (user) => {
            await signInAs(user, 'edith@example.org', password);
            await user.go(/suggest|match|partners|for you/);
            await user.sees('Lucia');
        },
    ],
    [
        'carries a message and its reply',
        async (user) => {
            const ways = [
                () => signInAs(user, 'edith@example.org', password),
                () => signInAs(user, 'lucia@example.org', password),
            ];
            let names = ['Edith', 'Lucia'];
            await ways[0]().catch(async () => {
                ways.splice(
                    0,
                    2,
                    () => signInAs(user, 'user@example.com'),
                    () => user.signIn(),
                );
                names = [];
                for (const way of ways) {
                    await way();
                    await user.visit('/');
                    names.push(/welcome, (.+)/i.exec(await user.text())[1]);
                }
            });
            const write = async (from, text) => {
                await ways[from]();
                await user.go(/messages/);
                await user.page
                    .getByRole('main')
                    .getByRole('button', { name: new RegExp(names[1 - from]) })
                    .first()
                    .click();
                await user.settle();
                if (text) await user.say(/message/, text);
            };
            await write(0, 'Hola, do you have time on Friday?');
            await write(1, 'Yes, at six.');
            await user.sees('Hola, do you have time');
            await write(0);
            await user.sees('Yes, at six.');
        },
    ],
    [
        'takes a report with a reason',
        async (user) => {
            await signInAs(user, 'edith@example.org', password);
            await user.go(/reports?|suggest|match|profiles/);
            if (!(await user.canPress(/report/))) await user.open(/profiles|members/, 'Lucia');
            await user.press(/report/);
            await user.fill({ reason: 'Sells courses instead of talking' });
            await user.submit();
            await user.sees(/Sells courses|reported|thank/);
        },
    ],
    [
        'shows a moderator the report',
        async (user) => {
            await signInAs(user, 'moderator@example.com').catch(() => user.signIn());
            await user.go(/reports/);
            await user.sees('Sells courses');
            await user.sees('Lucia');
        },
    ],
    [
        'puts up a conversation topic',
        async (user) => {
            await signInAs(user, 'moderator@example.com').catch(() => user.signIn());
            await user.add(/topics/, {
                title: 'The best soup',
                description: 'What did your grandmother cook?',
            });
            await signInAs(user, 'edith@example.org', password);
            await user.go(/topics/);
            await user.sees('The best soup');
        },
    ],
];
