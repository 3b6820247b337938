// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const article = 'A kettle that trips the fuse';

export const checks = [
    [
        'lets the author write a draft',
        async (user) => {
            await user.signIn();
            await user.go(/articles|blog|posts/);
            await user.press(/new|add|write/);
            await user.fill({
                title: article,
                'text|content|body': 'Take the base off and look for water.',
                tool: 'Screwdriver',
            });
            const tags = user.page.getByRole('group', { name: /tags/i }).getByRole('textbox');
            if (await tags.count()) await tags.first().fill('kettles');
            else await user.fill({ tag: 'kettles' });
            const status = user.page.getByRole('main').getByLabel(/status|draft|state/i);
            if (await status.count()) await user.fill({ 'status|draft|state': /draft/ });
            await user.submit();
            await user.sees(article);
            await user.sees(/draft/);
        },
    ],
    [
        'hides the draft from visitors',
        async (user) => {
            await user.leave();
            await user.go(/articles|blog|posts/);
            await user.seesNot(article);
            await user.search('kettle').catch(() => undefined);
            await user.seesNot(article);
        },
    ],
    [
        'publishes it',
        async (user) => {
            await user.signIn();
            await user
                .open(/manage|drafts/, article)
                .catch(() => user.open(/articles|blog|posts/, article));
            if (await user.canPress(/^publish/)) await user.press(/^publish/);
            else {
                await user.press(/^edit/);
                await user.fill({ 'publish|status': inDays(0) });
                await user.submit();
                await user.sees(article);
            }
            await user.leave();
            await user.visit('/');
            await user.open(/articles|blog|posts/, article);
            await user.sees('look for water');
            await user.sees('Screwdriver');
        },
    ],
    [
        'takes a comment with a name',
        async (user) => {
            await user.leave();
            await user.visit('/');
            await user.open(/articles|blog|posts/, article);
            await user.page.getByRole('main').getByLabel(/name/i).last().fill('Agatha');
            await user.say(/comment/, 'Mine works again.');
            await user.sees('Agatha');
        },
    ],
    [
        'filters by tag',
        async (user) => {
            await user.go(/articles|blog|posts/);
            if (await user.canPress(/^#?kettles/)) await user.press(/^#?kettles/);
            else await user.choose(/tag/, /kettles/);
            await user.sees(article);
            const others = user.page.getByRole('main').locator('article, li:has(h2), li:has(h3)');
            if ((await others.count()) > 1) throw new Error('it shows others too');
        },
    ],
    [
        'takes a newsletter address',
        async (user) => {
            await user.leave();
            await user.visit('/');
            const box = user.page.getByLabel(/e-?mail/i);
            if (!(await box.count())) await user.go(/newsletter|subscribe/);
            await box.first().fill('fixer@example.org');
            await user.page
                .getByRole('button', { name: /subscribe|sign up|join/i })
                .first()
                .click();
            await user.sees(/thank|subscribed|welcome|confirm/);
        },
    ],
];
