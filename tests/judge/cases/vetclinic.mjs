// SPDX-License-Identifier: GPL-3.0-or-later
import { inDays } from '../user.mjs';

const receptionist = 'receptionist@example.com';
const vet = 'vet@example.com';

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

const adding = /^(\+ ?)?(new|add|register|book|make out|create|plan|enter|write)/;
const owner = 'Petra Pettersson';
const animal = 'Moustache';

/** Fills in a form that may take a date and a time as one or as two. */
async function fillMoment(user, values, day, time) {
    await user.page.waitForTimeout(500);
    const main = user.page.getByRole('main');
    if (await main.locator('input[type="datetime-local"]').count())
        values['date|start|time|when|^at'] = `${day}T${time}`;
    else {
        values['date|day'] = day;
        if (await main.locator('input[type="time"]').count()) values['time|start'] = time;
    }
    await user.fill(values);
}

async function openAnimal(user) {
    await user.open(/^animals/, animal).catch(() => user.open(/patients/, animal));
    await user.page.waitForTimeout(500);
}

/** Begins a record where the page of the animal offers it, else in its list. */
async function begin(user, kind, list) {
    await openAnimal(user);
    const offer = new RegExp(`(new|add|plan|enter|write|book).*(${kind.source})`, 'i');
    if (await user.canPress(offer)) await user.press(offer);
    else {
        await user.go(list);
        await user.press(adding);
    }
    await user.page.waitForTimeout(500);
}

/** Whether the form asks for it. */
async function asks(user, label) {
    const main = user.page.getByRole('main');
    return (
        (await main.getByLabel(label).count()) > 0 ||
        (await main.getByRole('group', { name: label }).count()) > 0
    );
}

export const checks = [
    [
        'registers an animal with its owner',
        async (user) => {
            await signInAs(user, receptionist);
            await user.go(/owners/);
            await user.press(adding);
            await user.fill({ name: owner });
            await user.submit();
            await user.sees(owner);
            await user.go(/^animals/).catch(() => user.go(/patients/));
            await user.press(adding);
            await user.page.waitForTimeout(500);
            const hasOwner = await asks(user, /owner/i);
            await user.fill({
                '^name|animal.*name': animal,
                species: 'cat',
                breed: 'Siamese',
                'birth|born': inDays(-900),
                ...(hasOwner ? { owner } : {}),
            });
            await user.submit();
            await user.sees(animal);
            await openAnimal(user);
            await user.sees('cat');
            await user.sees('Siamese');
            await user.sees(owner);
        },
    ],
    [
        'books an appointment into the week calendar',
        async (user) => {
            await signInAs(user, receptionist);
            await user.go(/appointments/);
            await user.press(adding);
            const day = inDays(0);
            await fillMoment(user, { 'animal|patient': animal }, day, '15:00');
            await user.submit();
            await user.page.waitForTimeout(800);
            await user.go(/calendar|week/).catch(() => user.go(/appointments/));
            await user.page.waitForTimeout(500);
            if (await user.canPress(/^(week|calendar)/)) await user.press(/^(week|calendar)/);
            await user.sees(animal);
            const names = /monday|mon\b.*tue\b/is;
            if (!names.test((await user.text()).replace(/\s+/g, ' ')))
                throw new Error('it shows no week');
        },
    ],
    [
        'shows a vet the medical history',
        async (user) => {
            await signInAs(user, vet);
            await openAnimal(user);
            const offers = /histor|treatments|diagnos/i;
            if (!offers.test(await user.text())) throw new Error('the animal has no history');
            if (await user.canPress(/histor/)) await user.press(/histor/);
            await user.sees(/diagnos|treatment|vaccination/);
        },
    ],
    [
        'takes a diagnosis with a medicine',
        async (user) => {
            await signInAs(user, vet);
            await begin(user, /treatment|diagnosis|history|entry/, /treatments|histor|diagnos/);
            const values = { diagnosis: 'Otitis externa', 'medicine|medication|drug': /\w/ };
            if (await asks(user, /animal|patient/i)) values['animal|patient'] = animal;
            const medicine = user.page
                .getByRole('main')
                .getByLabel(/medicine|medication|drug/i)
                .first();
            const isChoice =
                (await medicine.count()) === 0 ||
                /select/i.test(await medicine.evaluate((element) => element.tagName)) ||
                (await medicine.getAttribute('type')) === 'checkbox';
            if (!isChoice) values['medicine|medication|drug'] = 'Surolan';
            await user.fill(values);
            await user.submit();
            await user.page.waitForTimeout(600);
            await user.sees('Otitis externa');
            await openAnimal(user);
            if (await user.canPress(/histor/)) await user.press(/histor/);
            await user.sees('Otitis externa');
        },
    ],
    [
        'plans a vaccination',
        async (user) => {
            await signInAs(user, vet);
            await begin(user, /vaccination/, /vaccinations/);
            const values = { 'date|due|next|planned|on$': inDays(40) };
            if (await asks(user, /animal|patient/i)) values['animal|patient'] = animal;
            if (await asks(user, /vaccine|^name|title/i)) values['vaccine|^name|title'] = 'Rabies';
            await user.fill(values);
            await user.submit();
            await user.page.waitForTimeout(600);
            await user.go(/vaccinations/);
            await user.sees(/rabies|moustache/);
            await user.sees(inDays(40).slice(0, 4));
        },
    ],
    [
        'makes out an invoice for an owner',
        async (user) => {
            await signInAs(user, receptionist);
            await user.go(/invoices/);
            await user.press(adding);
            await user.page.waitForTimeout(500);
            await user.fill({ 'owner|customer|client|bill to': owner });
            await user.submit();
            await user.page.waitForTimeout(800);
            await user.go(/invoices/);
            await user.sees(owner);
        },
    ],
];
