// SPDX-License-Identifier: GPL-3.0-or-later
const main = (user) => user.page.getByRole('main');

/** The calculator of either, where each has a page of its own. */
async function openCalculator(user, kind = /bmi|body mass/) {
    await user.visit('/');
    await user.page.waitForTimeout(400);
    if (
        !(await main(user)
            .getByLabel(/weight/i)
            .count())
    ) {
        await user.go(/calculat|bmi|calorie/);
        await user.page.waitForTimeout(600);
    }
    if (await user.canPress(kind)) await user.press(kind);
    await user.page.waitForTimeout(400);
}

/** What else it asks: a BMI alone needs no age. */
async function pickPerson(user, activity) {
    if (await main(user).getByLabel(/age\b/i).count()) await type(user, [[/age\b/i, '40']]);
    if (
        await main(user)
            .getByText(/gender|sex/i)
            .count()
    )
        await pick(user, /gender|sex/i, /^male|^man/i);
    if (
        await main(user)
            .getByText(/activity/i)
            .count()
    )
        await pick(user, /activity/i, activity);
}

async function pick(user, label, wanted) {
    const inputs = main(user).getByLabel(label);
    await inputs.first().waitFor();
    const input = inputs.first();
    if ((await input.evaluate((one) => one.tagName)) === 'SELECT') {
        const options = await input.locator('option').allInnerTexts();
        const at = options.findIndex((text) => wanted.test(text));
        await input.selectOption({ index: at < 0 ? options.length - 1 : at });
    } else await main(user).getByRole('radio', { name: wanted }).first().check({ force: true });
}

async function type(user, values) {
    for (const [label, value] of values) {
        const input = main(user).getByLabel(label);
        await input.first().waitFor();
        await input.first().fill(value);
    }
}

async function calculate(user) {
    await user.page.waitForTimeout(300);
    if (await user.canPress(/calculate|compute|work (it )?out|show/))
        await user.press(/calculate|compute|work (it )?out|show/);
    await user.page.waitForTimeout(700);
}

async function fillIn(user, kind) {
    await openCalculator(user, kind);
    await type(user, [
        [/height/i, '180'],
        [/weight/i, '81'],
    ]);
    await pickPerson(user, /sedentary|little|low|sitting/i);
    await calculate(user);
}

async function calories(user) {
    const text = await user.text();
    const found =
        /(\d[\d., \u202f]*\d)\s*(?:kcal|calories)/i.exec(text) ??
        /calorie[^\d]{0,60}(\d[\d.,\u202f]*\d)/i.exec(text);
    if (!found) throw new Error('no calories are shown');
    const digits = found[1].replace(/[.,]\d\d?$/, '').replace(/\D/g, '');
    return Number(digits);
}

export const checks = [
    [
        'works out a BMI of 25',
        async (user) => {
            await fillIn(user);
            await user.sees(/(^|\D)25([.,]0+)?(\D|$)/);
            const text = await user.text();
            if (
                !/(bmi|body mass index)[\s\S]{0,80}?\b25\b|\b25\b[\s\S]{0,40}(bmi|body mass)/i.test(
                    text,
                )
            )
                throw new Error('no BMI of 25');
        },
    ],
    [
        'asks for more calories with more activity',
        async (user) => {
            await fillIn(user, /calorie/);
            const few = await calories(user);
            await pick(user, /activity/i, /very|high|extra|athlet|every day/i);
            await calculate(user);
            const many = await calories(user);
            if (!(many > few)) throw new Error(`${few} kcal, then ${many}`);
        },
    ],
    [
        'takes feet and pounds',
        async (user) => {
            await openCalculator(user);
            const units = main(user).getByLabel(/unit|system/i);
            const radio = main(user).getByRole('radio', { name: /imperial|feet|pounds/i });
            if (await radio.count()) await radio.first().check({ force: true });
            else if (
                (await units.count()) &&
                (await units.first().evaluate((one) => one.tagName)) === 'SELECT'
            )
                await pick(user, /unit|system/i, /imperial|feet|pounds/i);
            else await user.press(/imperial|feet|pounds|units/);
            await user.page.waitForTimeout(500);
            await user.sees(/\b(ft|feet|foot|inches|in)\b/);
            await user.sees(/\b(lbs?|pounds)\b/);
            const feet = main(user).getByLabel(/feet|\bft\b/i);
            const inches = main(user).getByLabel(/inch|\bin\b/i);
            if (await feet.count()) {
                await feet.first().fill('5');
                if (await inches.count()) await inches.last().fill('11');
            } else await type(user, [[/height/i, '71']]);
            await type(user, [[/weight|pounds|\blbs?\b/i, '178']]);
            await pickPerson(user, /sedentary|little|low|sitting/i);
            await calculate(user);
            await user.sees(/24[.,][789]|(^|\D)25([.,]0)?(\D|$)/);
        },
    ],
    [
        'explains the result in plain words',
        async (user) => {
            await fillIn(user);
            await user.sees(
                /(over|under|normal|healthy|ideal) ?-?weight|healthy|normal (range|weight)/,
            );
        },
    ],
    [
        'saves a result in the history',
        async (user) => {
            await user.signUp().catch(() => undefined);
            await fillIn(user);
            if (await user.canPress(/save|keep|add to|record/)) {
                await user.press(/save|keep|add to|record/);
                await user.page.waitForTimeout(800);
            }
            const history = user.page.getByRole('link', { name: /history|results|saved/i });
            if (await history.count()) await user.go(/history|results|saved/);
            else await openCalculator(user);
            await user.page.waitForTimeout(600);
            await user.sees(/(^|\D)25([.,]0+)?(\D|$)/);
        },
    ],
    [
        'says that the height is missing',
        async (user) => {
            await openCalculator(user);
            await type(user, [[/weight/i, '81']]);
            const height = main(user)
                .getByLabel(/height/i)
                .first();
            await height.fill('');
            await calculate(user);
            const isTold = await height.evaluate(
                (one) => one.matches(':invalid') || one.getAttribute('aria-invalid') === 'true',
            );
            const text = await user.text();
            if (
                !isTold &&
                !/(enter|fill|missing|required|need).*height|height.*(missing|required|must|need)/i.test(
                    text,
                )
            )
                throw new Error('nothing is said');
            if (/\b(NaN|Infinity)\b/.test(text)) throw new Error('shows nonsense');
        },
    ],
];
