// SPDX-License-Identifier: GPL-3.0-or-later
const advert = 'We look for a careful translator of Baltic poetry. Apply to Amber Press.';

async function enter(user) {
    await user.signIn().catch(() => undefined);
}

/** Drafts a letter in a tone, wherever the form for it stands. */
async function draft(user, tone, company) {
    await enter(user);
    const main = user.page.getByRole('main');
    for (const place of [/draft|write|generate|helper|assistant/, /letters|history/, /adverts/]) {
        try {
            await user.go(place);
        } catch {
            continue;
        }
        await user.page.waitForTimeout(400);
        if (!(await main.getByLabel(/tone/i).count())) {
            if (!(await user.canPress(/^(\+ ?)?(new|draft|write|generate|add)/))) continue;
            await user.press(/^(\+ ?)?(new|draft|write|generate|add)/);
            await user.page.waitForTimeout(400);
        }
        if (await main.getByLabel(/tone/i).count()) break;
    }
    const values = { tone };
    if (await main.getByLabel(/advert|paste|job description/i).count())
        values['advert|paste|job description'] =
            (await main
                .getByLabel(/advert|paste|job description/i)
                .first()
                .evaluate((one) => one.tagName)) === 'SELECT'
                ? /\w/
                : advert;
    if (await main.getByLabel(/company/i).count()) values.company = company;
    await user.fill(values);
    const button = user.page.getByRole('main').getByRole('button', { name: /draft|generate/i });
    if (await button.count()) await button.last().click();
    else await user.submit();
    await user.settle();
    await user.page.waitForTimeout(1500);
    if (await user.canPress(/^(draft|generate)/)) {
        await user.press(/^(draft|generate)/);
        await user.page.waitForTimeout(1500);
    }
    await user.sees(/dear|sincerely|regards|to whom|application|apply/);
    if (await user.canPress(/^(save|keep)/)) {
        await user.press(/^(save|keep)/);
        await user.page.waitForTimeout(600);
    }
}

export const checks = [
    [
        'keeps two past jobs and three skills',
        async (user) => {
            await enter(user);
            for (const employer of ['Harbour Museum', 'Book Mill'])
                await user.add(/past jobs|jobs/, {
                    employer,
                    role: 'Translator',
                    start: '2015',
                    end: '2019',
                });
            for (const name of ['Latvian', 'Typesetting', 'Patience'])
                await user.add(/skills/, { 'name|skill': name });
        },
    ],
    ['drafts a formal letter from an advert', (user) => draft(user, /formal/, 'Amber Press')],
    ['drafts a friendly one', (user) => draft(user, /friendly/, 'Amber Press')],
    [
        'compares two drafts side by side',
        async (user) => {
            await enter(user);
            await user.go(/compare|letters|history/);
            await user.page.waitForTimeout(400);
            const main = user.page.getByRole('main');
            if (
                !(await main.getByRole('combobox').count()) &&
                !(await main.getByRole('checkbox').count())
            )
                await user.press(/compare/);
            await user.page.waitForTimeout(400);
            const boxes = main.getByRole('checkbox');
            if ((await boxes.count()) >= 2) {
                await boxes.nth(0).check();
                await boxes.nth(1).check();
                if (await user.canPress(/compare/)) await user.press(/compare/);
            } else if ((await main.getByRole('combobox').count()) >= 2) {
                const choices = main.getByRole('combobox');
                await choices.nth(0).selectOption({ index: 1 });
                await choices.nth(1).selectOption({ index: 2 });
            }
            await user.page.waitForTimeout(800);
            await user.sees(/formal/);
            await user.sees(/friendly/);
        },
    ],
    [
        'changes a sentence and saves it',
        async (user) => {
            await enter(user);
            await user.go(/letters|history/);
            await user.page.getByRole('main').locator('tbody a, li a, article a').first().click();
            await user.settle();
            if (await user.canPress(/^edit/)) await user.press(/^edit/);
            await user.fill({
                'text|letter|draft|body': 'Dear Amber Press, I read every line twice.',
            });
            await user.submit();
            await user.page.waitForTimeout(600);
            await user.sees('I read every line twice');
        },
    ],
    [
        'shows the letter with company and date in the history',
        async (user) => {
            await enter(user);
            await user.go(/history|letters/);
            await user.page.waitForTimeout(500);
            await user.sees('Amber Press');
            await user.sees(/20\d\d/);
        },
    ],
];
