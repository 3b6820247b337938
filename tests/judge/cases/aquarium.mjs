// SPDX-License-Identifier: GPL-3.0-or-later
const topic = 'Cloudy water in my nano tank';

async function openTopic(user) {
    await user.visit('/');
    await user.open(/topics/, topic);
}

const likes = (user) =>
    user.page.getByRole('main').getByRole('button', { name: /like|helpful|vote|heart|mark/i });

/** In the small form of the page, or one of its own. */
async function reply(user, text) {
    const box = user.page
        .getByRole('main')
        .getByRole('textbox', { name: /repl|answer|text|body/i });
    await user.page.waitForTimeout(400);
    if (!(await box.count())) {
        await user.press(/(add|write|new).*repl|^reply$|^answer$/);
        await user.fill({ 'body|text|reply|answer': text });
        await user.submit();
        await user.page.waitForTimeout(600);
    } else await user.say(/repl|answer|text|body/, text);
}

export const checks = [
    [
        'registers and opens a topic in a category',
        async (user) => {
            await user.signUp(/member/);
            await user.add(/topics/, {
                title: topic,
                'text|body|content|description|message':
                    'It began two days after the water change.',
            });
            await user.go(/topics/);
            await user.press(/^(\+ ?)?(new|add|open|start)/);
            await user.fill({ category: /\w/ });
        },
    ],
    [
        'attaches a picture to the topic',
        async (user) => {
            await openTopic(user);
            const before = await user.page.getByRole('main').locator('img').count();
            if (!(await user.page.locator('main input[type="file"]').count()))
                await user.press(/edit|(add|attach|upload).*(photo|picture|image)|photo/);
            await user.fill({ 'photo|picture|image|file': undefined });
            await user.submit();
            await user.page.waitForTimeout(800);
            await user.go(/topics/);
            await openTopic(user);
            await user.page.waitForTimeout(500);
            if ((await user.page.getByRole('main').locator('img').count()) <= before)
                throw new Error('no picture');
        },
    ],
    [
        'replies with a second account',
        async (user) => {
            await user.signUp(/member/);
            await openTopic(user);
            await reply(user, 'Feed less and wait a week.');
            await openTopic(user);
            await user.page.waitForTimeout(500);
            await user.sees('Feed less and wait');
        },
    ],
    [
        'likes the reply',
        async (user) => {
            await user.signUp(/member/);
            await openTopic(user);
            await user.page.waitForTimeout(500);
            if (!(await user.count('Feed less and wait')) || !(await likes(user).count())) {
                await user.go(/replies/);
                await user.page.waitForTimeout(500);
                await user.page.getByRole('main').locator('tbody a, article a').first().click();
                await user.settle();
            }
            await user.sees('Feed less and wait');
            const before = await user.text();
            await likes(user).last().click();
            await user.page.waitForTimeout(600);
            const number = (text) => Math.max(0, ...(text.match(/^\d+$/gm) ?? []).map(Number));
            if (number(await user.text()) <= number(before))
                throw new Error('the number does not rise');
        },
    ],
    [
        'finds the topic by a word of its title',
        async (user) => {
            await user.go(/topics/);
            await user.search('Cloudy');
            await user.sees(topic);
            await user.go(/topics/);
            await user.search('zebra crossing');
            await user.seesNot(topic);
        },
    ],
    [
        'lets a moderator close the topic',
        async (user) => {
            await user.signIn();
            await openTopic(user);
            if (await user.canPress(/^(close|lock)/)) await user.press(/^(close|lock)/);
            else {
                await user.press(/^edit/);
                await user.fill({ 'status|closed|locked|state': /closed|locked|yes/ });
                await user.submit();
            }
            await user.sees(/closed|locked/);
            await user.signUp(/member/);
            await openTopic(user);
            await reply(user, 'One more thing about the filter.').catch(() => undefined);
            await openTopic(user);
            await user.page.waitForTimeout(500);
            if ((await user.count(/Something \d+/)) > 2)
                await user.page.getByRole('main').locator('tbody a, article a').first().click();
            await user.seesNot('One more thing about the filter');
            if (await user.count(/replies 2/)) throw new Error('there is another reply');
        },
    ],
];
