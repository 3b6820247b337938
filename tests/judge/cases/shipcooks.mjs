// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const recruiter = 'recruiter@example.com';
const seafarer = 'seafarer@example.com';
const paper = {
    name: 'cv.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
};

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

const adding = /^(\+ ?)?(new|add|post|publish|create|upload)/;
const vacancy = 'Second cook';

export const checks = [
    [
        'posts a vacancy as a recruiter',
        async (user) => {
            await signInAs(user, recruiter);
            await user.go(/compan/).catch(() => undefined);
            await user.page.waitForTimeout(400);
            if (await user.canPress(/^(\+ ?)?(new|add|set up|create)/)) {
                await user.press(/^(\+ ?)?(new|add|set up|create)/);
                await user.fill({ name: 'Baltic Lines' });
                await user.submit();
                await user.page.waitForTimeout(500);
            }
            await user.go(/vacanc/);
            await user.press(adding);
            await user.page.waitForTimeout(400);
            const form = user.page.getByRole('main').locator('form').last();
            const values = {
                'ship type': 'Tanker',
                'contract|months': '6',
                pay: '3200',
                port: 'Rotterdam',
            };
            const asks = async (label) => (await form.getByLabel(label).count()) > 0;
            if (await asks(/certificate/i)) values.certificate = 'Food safety';
            await user.fill({ position: vacancy, ...values }).catch((error) => {
                if (!/certificate|Food safety|Tanker/.test(error.message)) throw error;
            });
            await user.submit();
            await user.sees(/Second cook/);
            await user.go(/vacanc/);
            await user.page
                .getByRole('main')
                .getByRole('link', { name: /second cook/i })
                .first()
                .click();
            await user.sees(/3[,. ]?200/);
            await user.sees('Rotterdam');
        },
    ],
    [
        'lets a seafarer sign up and upload a CV',
        async (user) => {
            await user.signUp(/seafarer/);
            for (const place of [/\bcvs?\b|résumé/, /profile/, /account/, /seafarers/]) {
                await user.go(place).catch(() => undefined);
                await user.page.waitForTimeout(400);
                const file = user.page.locator('main input[type="file"]');
                if (!(await file.count()) && (await user.canPress(/upload|add|new|edit|create/)))
                    await user.press(/upload|add|new|edit|create/);
                await user.page.waitForTimeout(400);
                if (!(await file.count())) continue;
                await file.first().setInputFiles(paper);
                await user.fill({});
                await user.submit();
                await user.page.waitForTimeout(600);
                await user.sees(/cv\.pdf|saved|uploaded|download|\bcv\b/);
                return;
            }
            throw new Error('nowhere to upload a CV');
        },
    ],
    [
        'lists a certificate with its expiry date',
        async (user) => {
            await signInAs(user, seafarer);
            await user.go(/certificates/);
            await user.press(adding);
            await user.fill({ name: 'Food safety', expir: inDays(400) });
            await user.submit();
            await user.page.waitForTimeout(500);
            await user.go(/certificates/);
            await user.sees('Food safety');
            await user.sees(inDays(400).slice(0, 4));
        },
    ],
    [
        'suggests a vacancy that fits the certificate',
        async (user) => {
            await signInAs(user, seafarer);
            await user.go(/suggest|match|recommend|for you/);
            await user.page.waitForTimeout(600);
            await user.sees(/second cook/);
            await user.sees(/food safety/);
        },
    ],
    [
        'receives an application',
        async (user) => {
            await signInAs(user, seafarer);
            await user.open(/vacanc/, vacancy);
            await user.press(/apply/);
            await user.page.waitForTimeout(500);
            const form = user.page.getByRole('main').locator('form');
            if ((await form.count()) && (await form.last().locator('input, textarea').count())) {
                const file = user.page.locator('main input[type="file"]');
                if (await file.count()) await file.first().setInputFiles(paper);
                await user.fill({});
                await user.submit();
            }
            await user.page.waitForTimeout(500);
            await user.go(/applications/);
            await user.page.waitForTimeout(400);
            await user.sees(/second cook/);
            await user.sees(/received/);
        },
    ],
    [
        'lets the recruiter write to the applicant and invite to an interview',
        async (user) => {
            await signInAs(user, recruiter);
            await user.go(/applications|applicants/);
            await user.page.waitForTimeout(500);
            await user.page
                .getByRole('main')
                .getByRole('link', { name: /second cook/i })
                .first()
                .click();
            await user.settle();
            await user.page.waitForTimeout(500);
            const page = user.page.url();
            if (await user.page.getByRole('main').getByRole('textbox').count())
                await user.say(/message/, 'When can you join?');
            else {
                if (await user.canPress(/message|write|contact/))
                    await user.press(/message|write|contact/);
                else {
                    await user.go(/messages/);
                    await user.page
                        .getByRole('main')
                        .locator('section li button, li a')
                        .first()
                        .click();
                }
                await user.page.waitForTimeout(500);
                await user.say(/message/, 'When can you join?');
                await user.page.goto(page);
                await user.settle();
            }
            await user.page.waitForTimeout(500);
            if (await user.canPress(/interview/)) await user.press(/interview/);
            else {
                await user.press(/^edit/);
                await user.fill({ 'status|stage|state': /interview/ });
                await user.submit();
            }
            await user.page.waitForTimeout(500);
            await user.sees(/interview/);
            await signInAs(user, seafarer);
            await user.go(/applications/);
            await user.page.waitForTimeout(400);
            await user.sees(/interview/);
        },
    ],
];
