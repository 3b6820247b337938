// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const campaign = 'A slide for Mill Lane';
const password = 'a long password 42';
const organiser = ['Olga Starter', 'olga@example.org'];
const giver = ['Nora Giver', 'nora@example.org'];
const shy = ['Silas Quiet', 'silas@example.org'];
const giving = /^(donate|give|support|back|pledge|contribute|new donation|add donation|make)/;

const pause = (user) => user.page.waitForTimeout(700);

async function signUpAs(user, [name, email]) {
    await user.leave();
    await user.visit('/');
    await user.go(/sign up|register|join|create (an )?account|get started/);
    await user.fill({ '^(full |your )?name': name, 'e-?mail': email, password });
    await user.submit();
    await signedIn(user);
}

async function signInAs(user, [, email]) {
    await user.leave();
    await user.visit('/');
    await user.go(/sign in|log ?in/);
    await user.fill({ 'e-?mail': email, password });
    await user.submit();
    await signedIn(user);
}

async function signedIn(user) {
    await user.page
        .getByRole('button', { name: /log ?out|sign out/i })
        .first()
        .waitFor({ state: 'attached' });
    await user.settle();
}

async function openCampaign(user) {
    await user.open(/campaigns|causes|explore|discover/, campaign);
    await pause(user);
}

/** What the bars of the page say. */
async function bars(user) {
    const all = user.page.locator('main progress, main [role="progressbar"], main meter');
    await all.first().waitFor();
    return all.evaluateAll((bars) =>
        bars.map((bar) => bar.getAttribute('aria-valuenow') ?? bar.value).join(),
    );
}

async function give(user, amount, isAnonymous) {
    await openCampaign(user);
    const main = user.page.getByRole('main');
    if (
        !(await main
            .locator('form')
            .getByLabel(/amount|donat|give/i)
            .count())
    ) {
        await user.press(giving);
        await pause(user);
    }
    const values = { 'amount|euro|€|how much': amount };
    const choice = main.getByLabel(/anonym/i);
    if (isAnonymous) values['anonym|public|visib|shown|name'] = await asAnonymous(choice);
    if (
        await main
            .locator('form')
            .getByLabel(/^campaign/i)
            .count()
    )
        values['^campaign'] = campaign;
    await user.fill(values);
    await user.submit();
    await pause(user);
}

async function asAnonymous(choice) {
    if (!(await choice.count())) return /anonym|no\b|hide/;
    const type = await choice.first().evaluate((one) => one.type);
    return type === 'checkbox' ? true : /anonym|yes/;
}

export const checks = [
    [
        'starts a campaign with a target and an end date',
        async (user) => {
            await signUpAs(user, organiser);
            await user.go(/(start|new|create).*campaign|campaigns/);
            await pause(user);
            if (
                !(await user.page
                    .locator('main form')
                    .getByLabel(/target|goal/i)
                    .count())
            )
                await user.press(/(start|new|create|add).*campaign|^(\+ ?)?(start|new|create|add)/);
            await user.fill({
                'title|name': campaign,
                'story|description': 'The old slide broke in spring.',
                'target|goal': '1200',
                '\\bend|until|deadline': inDays(30),
            });
            await user.submit();
            await pause(user);
            await user.sees(campaign);
            await user.sees(/1,?200/);
        },
    ],
    [
        'goes online once an administrator lets it',
        async (user) => {
            await user.leave();
            await user.visit('/');
            await user.go(/campaigns|causes|explore|discover/);
            await pause(user);
            await user.seesNot(campaign);
            await user.signIn();
            await openCampaign(user);
            const approve = /approve|publish|accept|go online|put online|release|confirm|activate/;
            if (await user.canPress(approve)) {
                await user.press(approve);
                await pause(user);
                const sure = user.page
                    .getByRole('dialog')
                    .getByRole('button', { name: /approve|publish|yes|confirm/i });
                if (await sure.count()) await sure.last().click();
            } else {
                await user.press(/^edit/);
                await user.fill({
                    'status|state|online|approved': /online|approved|published|active|yes/,
                });
                await user.submit();
            }
            await pause(user);
            await user.leave();
            await openCampaign(user);
        },
    ],
    [
        'takes money and moves the progress bar',
        async (user) => {
            await signUpAs(user, giver);
            await openCampaign(user);
            const before = await bars(user);
            await give(user, '120');
            await openCampaign(user);
            if ((await bars(user)) === before) throw new Error(`the bar stays at ${before}`);
            await user.sees(/Nora Giver/);
        },
    ],
    [
        'shows no name of who gives anonymously',
        async (user) => {
            await signUpAs(user, shy);
            await give(user, '77', true);
            await signInAs(user, organiser);
            await openCampaign(user);
            await user.sees(/\b77\b/);
            await user.seesNot('Silas');
            await user.leave();
            await openCampaign(user);
            await user.sees(/\b77\b/);
            await user.seesNot('Silas');
        },
    ],
    [
        'posts an update as the organiser',
        async (user) => {
            await signInAs(user, organiser);
            await openCampaign(user);
            const posting = /(new|add|post|write|create|publish|send).*(update|news)/;
            if (await user.canPress(posting)) await user.press(posting);
            else {
                await user.go(/updates|news/);
                await user.press(/^(\+ ?)?(new|add|post|write|create)/);
            }
            await pause(user);
            const main = user.page.getByRole('main');
            const values = {
                'text|content|message|body|description|update': 'The slide is ordered.',
            };
            const form = main.locator('form').last();
            if (await form.getByLabel(/title|subject|^name/i).count())
                values['title|subject|^name'] = 'Ordered at last';
            if (await form.getByLabel(/^campaign/i).count()) values['^campaign'] = campaign;
            await user.fill(values);
            await user.submit();
            await pause(user);
            await signInAs(user, giver);
            await openCampaign(user);
            await user.sees(/The slide is ordered|Ordered at last/);
        },
    ],
    [
        'says how much is still missing',
        async (user) => {
            await openCampaign(user);
            await user.sees(
                /1,?003|1,?080|(missing|remaining|to go|still needed|left)\D{0,12}\d|\d\D{0,12}(missing|remaining|to go|needed|left to)/,
            );
        },
    ],
];
