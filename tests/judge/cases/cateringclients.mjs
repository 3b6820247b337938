// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const client = 'Lindberg Engines';

export const checks = [
    [
        'adds a company client as a planner',
        async (user) => {
            await user.signIn();
            await user.add(/clients/, {
                name: client,
                'e-?mail': 'party@lindberg.example',
                phone: '+49 30 555',
                'type|status|kind': /company/,
            });
            await user.sees(/company/);
        },
    ],
    [
        'drags an enquiry from received to proposal sent',
        async (user) => {
            await user.signIn();
            await user.go(/enquiries/);
            await user.press(/^(\+ ?)?(new|add)/);
            await user.fill({
                'event date|date': '2031-06-14',
                guests: '80',
                budget: '4000',
                notes: 'Summer party on the lawn',
                client,
            });
            await user.submit();
            await user.page.waitForTimeout(600);
            await user.go(/board|enquiries/);
            if (await user.canPress(/^board|columns|kanban/))
                await user.press(/^board|columns|kanban/);
            const columns = user.page
                .getByRole('main')
                .locator('section, [role="region"], [role="group"], [role="list"], li, div');
            const target = columns
                .filter({ has: user.page.getByRole('heading', { name: /proposal sent/i }) })
                .last();
            const card = user.page
                .getByRole('main')
                .locator('[draggable="true"]')
                .filter({ hasText: /Summer party|Lindberg|80/ });
            await card.first().waitFor();
            await card.first().dragTo(target);
            await user.page.waitForTimeout(800);
            await user.page.reload();
            await user.settle();
            await user.page.waitForTimeout(800);
            const moved = columns
                .filter({ has: user.page.getByRole('heading', { name: /proposal sent/i }) })
                .last()
                .getByText(/Summer party|Lindberg|80/);
            await moved.first().waitFor();
        },
    ],
    [
        'shows the newer contact note first',
        async (user) => {
            await user.signIn();
            for (const [date, summary] of [
                [inDays(-9), 'Wants a vegetarian buffet'],
                [inDays(-2), 'Now ninety guests'],
            ]) {
                await user.go(/contact notes|notes/);
                await user.press(/^(\+ ?)?(new|add|write)/);
                await user.fill({ date, channel: /phone/, summary, client });
                await user.submit();
                await user.page.waitForTimeout(600);
            }
            await user.open(/clients/, client);
            await user.sees('Wants a vegetarian buffet');
            await user.sees('Now ninety guests');
            const text = await user.text();
            if (text.indexOf('Now ninety guests') > text.indexOf('Wants a vegetarian'))
                throw new Error('the older comes first');
        },
    ],
    [
        'reminds of what is due today',
        async (user) => {
            await user.signIn();
            await user.go(/reminders/);
            await user.press(/^(\+ ?)?(new|add|set)/);
            await user.fill({ 'due|date': inDays(0), text: 'Ring about the tent', client });
            await user.submit();
            await user.page.waitForTimeout(600);
            await user.signIn();
            await user.page.waitForTimeout(1000);
            if (!(await user.count('Ring about the tent'))) {
                await user.page
                    .getByRole('link', { name: /notification/i })
                    .or(user.page.getByRole('button', { name: /notification/i }))
                    .first()
                    .click();
            }
            await user.sees('Ring about the tent');
        },
    ],
    [
        'narrows the enquiries to June',
        async (user) => {
            await user.signIn();
            await user.go(/enquiries/);
            const main = user.page.getByRole('main');
            if (!(await main.getByLabel(/month|date|from/i).count()))
                await user.press(/filter|list|table/);
            const month = main.getByLabel(/month/i).first();
            if ((await month.evaluate((element) => element.tagName)) === 'SELECT')
                await user.choose(/month/, /june|2031-06/);
            else await month.fill('2031-06');
            await user.page.waitForTimeout(800);
            const text = await user.text();
            if (!/2031/.test(text)) throw new Error('the event of June is gone');
            if (
                /(\b(jan|feb|mar|apr|jul|aug|sep|oct|nov|dec)[a-z]*\b.{0,6}20\d\d)|20\d\d-(0[1-57-9]|1)/i.test(
                    text,
                )
            )
                throw new Error('other months are left');
        },
    ],
    [
        'reports enquiries and confirmed ones of the quarter',
        async (user) => {
            await user.signIn();
            await user.go(/report|dashboard/);
            await user.sees(/quarter/);
            await user.sees(/confirmed/);
        },
    ],
];
