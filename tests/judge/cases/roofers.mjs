// SPDX-License-Identifier: GPL-3.0-or-later

export const checks = [
    [
        'describes a service',
        async (user) => {
            await user.go(/services/);
            await user.page
                .getByRole('main')
                .locator('li a, article a, tbody a, a:has(h2), a:has(h3)')
                .first()
                .click();
            await user.settle();
            await user.page.waitForTimeout(1_000);
            if ((await user.text()).length < 50) throw new Error('it says nothing');
        },
    ],
    [
        'shows photos before and after',
        async (user) => {
            await user.go(/projects/);
            await user.page
                .getByRole('main')
                .locator('li a, article a, tbody a, a:has(h2), a:has(h3)')
                .first()
                .click();
            await user.settle();
            await user.sees(/before/);
            await user.sees(/after/);
            const pictures = user.page.getByRole('main').getByRole('img');
            if ((await pictures.count()) < 2) throw new Error('there are not two photos');
        },
    ],
    [
        'works out a rough price',
        async (user) => {
            await user.go(/price|calculat|estimate|cost/);
            await user.fill({ 'area|m²|size': '120', 'material|roof': undefined });
            if (await user.canPress(/calculate|work out|estimate|show/))
                await user.press(/calculate|work out|estimate|show/);
            await user.sees(/[€$£] ?\d|\d ?[€$£]|\d[,.]\d{3}/);
        },
    ],
    ['lets customers speak', (user) => user.hasRows(/testimonials|customers|reviews/, 2)],
    [
        'takes a quote request',
        async (user) => {
            await user.go(/quote|request/);
            if (!(await user.page.getByRole('main').getByLabel(/phone/i).count()))
                await user.press(/^(new|add|request|send|get|ask)/);
            await user.fill({
                name: 'Rosa Finn',
                phone: '+49 30 99',
                address: '3 Elm Road',
                'description|damage': 'Three tiles are gone.',
            });
            await user.submit();
            await user.sees(/thank|received|arrived|sent|in touch/);
        },
    ],
    [
        'answers a question',
        async (user) => {
            await user.go(/faq|questions/);
            const question = user.page.getByRole('main').locator('summary, button[aria-expanded]');
            if (await question.count()) await question.first().click();
            await user.settle();
            if ((await user.text()).length < 80) throw new Error('there is no answer');
        },
    ],
];
