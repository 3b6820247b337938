// SPDX-License-Identifier: GPL-3.0-or-later
const editor = 'editor@example.com';

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

const articles = /^(articles|news|archive|stories)|articles|archive/;
const draft = 'A battery made of sand';

function cards(user) {
    return user.page
        .getByRole('main')
        .locator('article, li:has(h2), li:has(h3), tbody tr')
        .filter({ visible: true });
}

/** Opens the first article and tells its title. */
async function openFirst(user) {
    await user.go(articles);
    await user.page.waitForTimeout(500);
    await cards(user).first().getByRole('link').first().click();
    await user.settle();
    await user.page.waitForTimeout(500);
    const heading = user.page.getByRole('main').getByRole('heading', { level: 1 }).first();
    return (await heading.innerText()).trim();
}

export const checks = [
    [
        'shows only the articles about science',
        async (user) => {
            await user.go(articles);
            await user.page.waitForTimeout(500);
            const before = await cards(user).count();
            if (await user.canPress(/^science/)) await user.press(/^science/);
            else await user.choose(/category|topic/, /science/).catch(() => user.go(/^science/));
            await user.page.waitForTimeout(600);
            const texts = await cards(user).allInnerTexts();
            if (!texts.length) throw new Error('there are no articles about science');
            if (
                texts.length >= before &&
                before > 1 &&
                !texts.every((text) => /science/i.test(text))
            )
                throw new Error('it shows the others too');
            if (
                texts.some(
                    (text) =>
                        /\b(gadgets|software|business)\b/i.test(text) && !/science/i.test(text),
                )
            )
                throw new Error('it shows other categories');
        },
    ],
    [
        'searches the archive',
        async (user) => {
            const title = await openFirst(user);
            const word = title.split(/\W+/).sort((a, b) => b.length - a.length)[0];
            await user.go(/archive/).catch(() => user.go(articles));
            await user.page.waitForTimeout(400);
            await user.search(word);
            await user.sees(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
            await user.search('zzyzxqv');
            await user.seesNot(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        },
    ],
    [
        'keeps a bookmark',
        async (user) => {
            await user.signUp(/reader/);
            const title = await openFirst(user);
            await user.press(/bookmark|save|favou?rite/);
            await user.page.waitForTimeout(600);
            await user.go(/bookmarks|saved|favou?rites|reading list/);
            await user.sees(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        },
    ],
    [
        'takes a comment below an article',
        async (user) => {
            await openFirst(user);
            await user.say(/comment/, 'I would not buy the first one.');
        },
    ],
    [
        'signs up for the newsletter',
        async (user) => {
            await user.leave();
            await user.visit('/');
            const box = user.page.getByRole('textbox', { name: /e-?mail/i });
            if (!(await box.count())) await user.go(/newsletter|subscribe/);
            await box.first().fill('reader@example.org');
            await user.page
                .getByRole('button', { name: /subscribe|sign up|join|get it/i })
                .first()
                .click();
            await user.sees(/thank|subscribed|welcome|confirm|on its way/);
        },
    ],
    [
        'lets an editor write a draft and publish it',
        async (user) => {
            await signInAs(user, editor).catch(() => user.signIn());
            await user.go(/drafts|manage|articles/);
            await user.press(/new|add|write/);
            await user.page.waitForTimeout(400);
            const values = { title: draft, 'text|content|body': 'It keeps warm for a month.' };
            await user.fill(values);
            const status = user.page.getByRole('main').getByLabel(/status|state/i);
            if (await status.count()) await user.fill({ ...values, 'status|state': /draft/ });
            await user.submit();
            await user.sees(draft);
            await user.sees(/draft/);
            await user.leave();
            await user.go(articles);
            await user.page.waitForTimeout(400);
            await user.seesNot(draft);
            await signInAs(user, editor).catch(() => user.signIn());
            await user.open(/manage|drafts/, draft).catch(() => user.open(articles, draft));
            if (await user.canPress(/^publish/)) await user.press(/^publish/);
            else {
                await user.press(/^edit/);
                await user.fill({ 'status|state': /published/ });
                await user.submit();
            }
            await user.page.waitForTimeout(600);
            await user.leave();
            await user.visit('/');
            await user.open(articles, draft);
            await user.sees('keeps warm');
        },
    ],
];
