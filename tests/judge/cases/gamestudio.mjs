// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const sprint = 'Sprint Owl';
const task = 'Paint the swamp';

async function enter(user) {
    await user.signIn().catch(() => undefined);
}

async function board(user) {
    await user.go(/board|tasks/);
    if (await user.canPress(/^board|columns|kanban/))
        await user.press(/^board|columns|kanban/);
    await user.page.waitForTimeout(600);
}

function column(user, name) {
    return user.page
        .getByRole('main')
        .locator('section, [role="region"], [role="group"], [role="list"], li, div')
        .filter({ has: user.page.getByRole('heading', { name }) })
        .last();
}

async function drag(user, state) {
    await board(user);
    const card = user.page.getByRole('main').locator('[draggable="true"]').filter({ hasText: task });
    await card.first().waitFor();
    await card.first().dragTo(column(user, state));
    await user.page.waitForTimeout(800);
    await user.page.reload();
    await user.settle();
    await user.page.waitForTimeout(800);
    await column(user, state).getByText(task).first().waitFor();
}

/** What the burndown chart of the sprint shows, wherever it stands. */
async function burndown(user) {
    await user.open(/sprints/, sprint);
    await user.page.waitForTimeout(800);
    const isHere = async () => /burn.?down/i.test(await user.text());
    if (!(await isHere()) && (await user.canPress(/burn.?down/))) await user.press(/burn.?down/);
    if (!(await isHere())) {
        await user.go(/burn.?down|dashboard/);
        await user.page.waitForTimeout(800);
    }
    await user.sees(/burn.?down/);
    await user.seesChart();
    return user.page.getByRole('main').innerHTML();
}

export const checks = [
    [
        'creates a sprint as the producer',
        async (user) => {
            await enter(user);
            await user.add(/sprints/, {
                name: sprint,
                start: inDays(-2),
                end: inDays(10),
            });
        },
    ],
    [
        'puts an art task into the sprint',
        async (user) => {
            await enter(user);
            await user.go(/tasks/);
            await user.press(/^(\+ ?)?(new|add|create)/);
            await user.fill({
                title: task,
                description: 'Green, with fog.',
                discipline: /art/,
                'estimate|hours': '8',
                sprint,
            });
            await user.submit();
            await user.page.waitForTimeout(600);
            await user.open(/tasks/, task);
            await user.sees(/\bart\b/);
            await user.sees(sprint);
        },
    ],
    [
        'drags the task from to do to in progress',
        async (user) => {
            await enter(user);
            await drag(user, /in progress/i);
        },
    ],
    [
        'logs three hours on the task',
        async (user) => {
            await enter(user);
            await user.open(/tasks/, task);
            await user.page.waitForTimeout(500);
            if (await user.canPress(/log|(add|new).*(hours|time)|track/)) {
                await user.press(/log|(add|new).*(hours|time)|track/);
                await user.fill({ hours: '3' });
            } else {
                await user.go(/time|hours/);
                await user.press(/^(\+ ?)?(new|add|log)/);
                await user.fill({ hours: '3', task });
            }
            await user.submit();
            await user.page.waitForTimeout(800);
            await user.open(/tasks/, task);
            await user.page.waitForTimeout(500);
            await user.sees(/\b3(\.0+)?( ?h| hours)?\b/);
        },
    ],
    [
        'files a critical bug report',
        async (user) => {
            await enter(user);
            await user.add(/bug/, {
                title: 'The frog falls through the floor',
                severity: /critical/,
                'steps|reproduce': 'Jump twice on the lily.',
            });
            await user.open(/bug/, 'The frog falls through the floor');
            await user.sees(/critical/);
            await user.sees('Jump twice on the lily');
        },
    ],
    [
        'finishes the task and sees the burndown change',
        async (user) => {
            await enter(user);
            const before = await burndown(user);
            await drag(user, /^done/i);
            if ((await burndown(user)) === before) throw new Error('the chart is the same');
        },
    ],
];
