// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const title = 'Leek and chickpea pan';

async function enter(user) {
    await user.signIn().catch(() => undefined);
}

/** To the page where the assistant is asked for recipes. */
async function assistant(user) {
    await enter(user);
    const main = user.page.getByRole('main');
    for (const place of [/assistant|generate|ask|suggest|chat|cook with/, /recipes/, /leftovers/, /dashboard/]) {
        try {
            await user.go(place);
        } catch {
            continue;
        }
        await user.page.waitForTimeout(500);
        if (await main.getByLabel(/diet/i).count()) return;
        if (await user.canPress(/generate|ask|suggest/)) {
            await user.press(/generate|ask|suggest/);
            await user.page.waitForTimeout(500);
            if (await main.getByLabel(/diet/i).count()) return;
        }
    }
    throw new Error('nowhere to choose a diet');
}

async function ask(user) {
    await assistant(user);
    await user.fill({ diet: '^vegan', 'time|minutes': '30' });
    const button = user.page
        .getByRole('main')
        .getByRole('button', { name: /ask|generate|suggest|find|cook/i });
    if (await button.count()) await button.last().click();
    else await user.submit();
    await user.settle();
    await user.page.waitForTimeout(1500);
}

export const checks = [
    [
        'enters three leftovers with best-before dates',
        async (user) => {
            await enter(user);
            for (const [name, amount, days] of [
                ['Leeks', '2', 1],
                ['Chickpeas', '300', 3],
                ['Coconut milk', '1', 4],
            ])
                await user.add(/leftovers|fridge/, {
                    '^name|leftover|ingredient': name,
                    amount,
                    'best|before|date': inDays(days),
                });
        },
    ],
    [
        'chooses vegan and thirty minutes',
        async (user) => {
            await assistant(user);
            await user.fill({ diet: '^vegan', 'time|minutes': '30' });
        },
    ],
    [
        'asks for recipes and reads suggestions',
        async (user) => {
            await ask(user);
            await user.sees(/leek|chickpea|coconut/);
            await user.sees(/recipe|ingredients|instructions|minutes/);
        },
    ],
    [
        'saves a recipe and finds it in the cookbook',
        async (user) => {
            const isAnswered = await ask(user).then(
                () => true,
                () => false,
            );
            if (isAnswered && (await user.canPress(/save|keep|cookbook/))) {
                const before = await user.text();
                await user.press(/save|keep|cookbook/);
                await user.page.waitForTimeout(800);
                await user.go(/cookbook|saved|recipes/);
                await user.page.waitForTimeout(500);
                const shown = await user.page
                    .getByRole('main')
                    .locator('tbody a, li a, article a')
                    .allInnerTexts();
                if (!shown.some((text) => text.length > 3 && before.includes(text)))
                    throw new Error('what was saved is not there');
            } else
                await user.add(/cookbook|saved|recipes/, {
                    'title|name': title,
                    ingredients: 'Leeks, chickpeas',
                    instructions: 'Fry them.',
                });
        },
    ],
    [
        'rates the saved recipe',
        async (user) => {
            await enter(user);
            await user.go(/cookbook|saved|recipes/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.settle();
            await user.page.waitForTimeout(500);
            const main = user.page.getByRole('main');
            const star = main
                .getByRole('button', { name: /\b4\b.*star|four star|^4\b/i })
                .or(main.getByRole('radio', { name: /\b4\b|four/i }));
            if (await star.count()) {
                await star.first().click({ force: true });
                await user.page.waitForTimeout(500);
                if (await user.canPress(/^(rate|save|submit|send)/))
                    await user.press(/^(rate|save|submit|send)/);
            } else {
                if (!(await main.getByLabel(/rating|stars/i).count()))
                    await user.press(/rate|rating|review|edit/);
                await user.fill({ 'rating|stars': '4' });
                await user.submit();
            }
            await user.page.waitForTimeout(800);
            await user.page.reload();
            await user.settle();
            await user.sees(/\b4(\.0)?( of 5| ?\/ ?5| stars?)?\b|★★★★/);
        },
    ],
    [
        'removes a leftover that has been eaten',
        async (user) => {
            await enter(user);
            await user.remove(/leftovers|fridge/, 'Coconut milk');
        },
    ],
];
