// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const recipe = 'Pumpkin lasagne';
const ingredients = [
    ['Hokkaido pumpkin', '800'],
    ['Lasagne sheets', '12'],
    ['Smoked ricotta', '250'],
];

/** The next Tuesday, today included. */
function tuesday() {
    for (let days = 0; days < 7; days += 1)
        if (new Date(`${inDays(days)}T12:00:00Z`).getUTCDay() === 2) return inDays(days);
    return inDays(0);
}

async function planPage(user) {
    await user.go(/plan|week|calendar|meals/);
    await user.page.waitForTimeout(600);
}

async function shoppingList(user) {
    await user.go(/shopping|list/);
    await user.page.waitForTimeout(700);
    const make = /(make|create|generate|build|fill|update|from).*(list|plan)|^(generate|refresh)/;
    if (await user.canPress(make)) {
        await user.press(make);
        await user.page.waitForTimeout(900);
    }
}

export const checks = [
    [
        'signs up and saves a recipe with three ingredients',
        async (user) => {
            await user.signUp();
            await user.add(/recipes/, { title: recipe, cooking: '50', servings: '4' });
            for (const [name, amount] of ingredients) {
                await user.open(/recipes/, recipe);
                await user.page.waitForTimeout(500);
                if (!(await user.canPress(/(new|add).*ingredient|^ingredient/))) {
                    await user.go(/ingredients/);
                    await user.press(/^(\+ ?)?(new|add)/);
                    await user.fill({ name, amount, recipe });
                } else {
                    await user.press(/(new|add).*ingredient|^ingredient/);
                    await user.fill({ name, amount });
                }
                await user.submit();
                await user.page.waitForTimeout(600);
            }
            await user.open(/recipes/, recipe);
            for (const [name] of ingredients) await user.sees(name);
        },
    ],
    [
        'puts the recipe on Tuesday as dinner',
        async (user) => {
            await planPage(user);
            await user.press(/^(\+ ?)?(new|add|plan|put)/);
            await user.page.waitForTimeout(500);
            const main = user.page.locator('main, dialog');
            const values = { recipe, 'meal|slot|type|time': /dinner/ };
            const days = main.getByLabel(/^(date|day|weekday|week ?day|planned)/i);
            const isDate = await days.first().evaluate((one) => one.tagName === 'INPUT');
            values['^(date|day|weekday|week ?day|planned)'] = isDate ? tuesday() : /tuesday/;
            await user.fill(values);
            await user.submit();
            await user.page.waitForTimeout(800);
            await user.sees(recipe);
        },
    ],
    [
        'shows it in the calendar of the week',
        async (user) => {
            await planPage(user);
            if (await user.canPress(/^(week|calendar)/)) await user.press(/^(week|calendar)/);
            await user.page.waitForTimeout(600);
            await user.sees(/tuesday|\btue\b/);
            if (!(await user.text()).includes(recipe) && (await user.canPress(/next/)))
                await user.press(/next/);
            await user.page.waitForTimeout(600);
            await user.sees(recipe);
        },
    ],
    [
        'makes a shopping list of the ingredients',
        async (user) => {
            await shoppingList(user);
            for (const [name] of ingredients) await user.sees(name);
        },
    ],
    [
        'ticks off an item',
        async (user) => {
            await user.go(/shopping|list/);
            await user.page.waitForTimeout(600);
            const main = user.page.getByRole('main');
            const boxes = main.locator('tbody, li, article, ul').getByRole('checkbox');
            if (await boxes.count()) {
                await boxes.first().click({ force: true });
                await user.page.waitForTimeout(700);
                await user.page.reload();
                await user.settle();
                await user.page.waitForTimeout(700);
                if (!(await main.getByRole('checkbox', { checked: true }).count()))
                    await user.sees(/bought/);
                return;
            }
            if (!(await user.canPress(/tick|bought|done/))) {
                const first = main.locator('tbody a, li a, article a').first();
                if (!(await first.count())) {
                    await user.press(/^(\+ ?)?(new|add)/);
                    await user.fill({});
                    await user.submit();
                } else await first.click();
                await user.settle();
                await user.page.waitForTimeout(500);
            }
            const button = /tick|(mark|as|^) ?bought|done/;
            if (await user.canPress(button)) await user.press(button);
            else {
                await user.press(/^edit/);
                const box = main.getByRole('checkbox', { name: /bought|ticked|done/i });
                if (await box.count()) await box.first().check({ force: true });
                else await user.fill({ 'status|bought': /bought|yes|done/ });
                await user.submit();
            }
            await user.page.waitForTimeout(700);
            await user.sees(/bought|ticked/);
        },
    ],
    [
        'keeps the recipe among the favourites',
        async (user) => {
            await user.open(/recipes/, recipe);
            await user.page.waitForTimeout(500);
            await user.press(/favou?rite|^save$|heart/);
            await user.page.waitForTimeout(800);
            await user.go(/favou?rites/);
            await user.page.waitForTimeout(500);
            await user.sees(recipe);
        },
    ],
];
