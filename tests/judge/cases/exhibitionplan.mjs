// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const exhibition = 'Salt and Silk';

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
        'creates an exhibition as a project lead',
        async (user) => {
            await signInAs(user, 'project-lead@example.com');
            await user.add(/exhibitions/, {
                title: exhibition,
                hall: 'North hall',
                open: inDays(40),
                clos: inDays(120),
                budget: '40000',
                status: /open/,
            });
            await user.sees(/40[,. ]?000/);
        },
    ],
    [
        'shows work packages and a milestone on the timeline',
        async (user) => {
            await signInAs(user, 'project-lead@example.com');
            for (const [name, from, to] of [
                ['Build the walls', 5, 15],
                ['Hang the lamps', 16, 20],
            ]) {
                await user.add(/work packages/, {
                    name,
                    start: inDays(from),
                    end: inDays(to),
                    exhibition,
                });
            }
            await user.add(/milestones/, {
                name: 'Catalogue printed',
                due: inDays(12),
                exhibition,
            });
            await user.go(/timeline|work packages|exhibitions/);
            if (await user.canPress(/timeline/)) await user.press(/timeline/);
            await user.sees('Build the walls');
            await user.sees('Hang the lamps');
            await user.sees('Catalogue printed');
        },
    ],
    [
        'lets the bar grow by an expense',
        async (user) => {
            await signInAs(user, 'project-lead@example.com');
            await user.add(
                /expenses/,
                {
                    'description|note': 'Lorry from Lyon',
                    amount: '1234',
                    category: /transport/,
                    exhibition,
                },
                'Lorry from Lyon',
            );
            await user.go(/dashboard/);
            await user.seesChart();
            await user.sees(exhibition);
            await user.sees(/1[,. ]?234/);
        },
    ],
    [
        'takes a loan object with its contract from a curator',
        async (user) => {
            await signInAs(user, 'curator@example.com');
            await user.go(/loan objects/);
            await user.press(/new|add/);
            await user.fill({
                title: 'Silver ewer',
                exhibition,
                insurance: '9000',
                'contract|file': undefined,
            });
            await user.submit();
            await user.sees('Silver ewer');
            await user.sees(/contract|download|\.png/);
        },
    ],
    [
        'lets a technician change only the percentage',
        async (user) => {
            await signInAs(user, 'technician@example.com');
            await user.open(/work packages/, 'Build the walls');
            if (await user.canPress(/^(delete|remove)/)) throw new Error('it offers to delete');
            await user.press(/edit|update|percent|progress/);
            await user.fill({ percent: '60' });
            if (await user.page.getByLabel(/start/i).count())
                throw new Error('it asks for the start');
            await user.submit();
            await user.sees(/60/);
            const others = user.page
                .getByRole('navigation')
                .getByRole('link', { name: /lenders|loan|expenses/i });
            if (await others.count()) throw new Error('it leads to other things');
        },
    ],
    [
        'exports the loan objects',
        async (user) => {
            await signInAs(user, 'curator@example.com');
            await user.go(/loan objects/);
            const file = await user.downloads(/csv|export|download/);
            if (!file.includes('Silver ewer')) throw new Error('the file lacks the object');
        },
    ],
];
