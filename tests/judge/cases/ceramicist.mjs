// SPDX-License-Identifier: GPL-3.0-or-later
const pictures = (user) =>
    user.page.locator('main, dialog, [role="dialog"]').locator('img, svg:not(button svg)');

/** The widest that is shown. */
async function width(user) {
    const boxes = await Promise.all(
        (await pictures(user).all()).map((picture) => picture.boundingBox()),
    );
    return Math.max(0, ...boxes.map((box) => box?.width ?? 0));
}

export const checks = [
    [
        'shows the pieces in a gallery',
        async (user) => {
            await user.go(/gallery|pieces|work/);
            await user.page.waitForTimeout(500);
            await user.page.waitForTimeout(500);
            if ((await width(user)) < 100) throw new Error('no pictures');
            await user.hasRows(/gallery|pieces|work/);
        },
    ],
    [
        'shows a piece large',
        async (user) => {
            await user.go(/gallery|pieces|work/);
            await user.page.waitForTimeout(500);
            const small = await width(user);
            await user.page.getByRole('main').locator('li, article').first().click();
            await user.settle();
            await user.page.waitForTimeout(800);
            if ((await width(user)) < small * 1.2) throw new Error('it is not larger');
        },
    ],
    [
        'has an about page',
        async (user) => {
            await user.go(/about/);
            await user.sees(/about/);
            await user.page.waitForTimeout(800);
            const text = await user.text();
            if (text.length < 80) throw new Error('it says next to nothing');
        },
    ],
    [
        'shows the next exhibition with its date',
        async (user) => {
            await user.go(/exhibitions|dates/);
            await user.sees(/20\d\d/);
        },
    ],
    [
        'takes a message and thanks for it',
        async (user) => {
            await user.go(/contact/);
            await user.fill({
                name: 'Ines Clay',
                'e-?mail': 'ines@example.org',
                'message|text': 'Do you make teapots?',
            });
            await user.submit();
            await user.sees(/thank/);
        },
    ],
    [
        'asks for the email address that was left out',
        async (user) => {
            await user.go(/contact/);
            await user.fill({
                name: 'Ines Clay',
                'e-?mail': '',
                'message|text': 'Do you make teapots?',
            });
            await user.submit();
            await user.page.waitForTimeout(400);
            const told = await user.page
                .getByRole('main')
                .getByLabel(/e-?mail/i)
                .first()
                .evaluate((input) => input.matches(':invalid') || input.ariaInvalid === 'true');
            if (!told) await user.sees(/required|enter|fill|missing|e-?mail.*(need|must)/);
        },
    ],
];
