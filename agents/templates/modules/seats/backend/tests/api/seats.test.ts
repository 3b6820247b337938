import { describe, expect, it } from 'vitest';
import { seating } from '../../src/models/seats.js';
import { call, signInAdmin } from '../support/api.js';
import { bookingPath, cancelMove, makeEvent, sampleOf } from '../support/seats.js';

interface Plan {
  classes: { rows: { name: string; places: { name: string; isTaken: boolean }[] }[] }[];
}

async function book(event: number, seats: string) {
  const admin = await signInAdmin();
  return call('post', bookingPath, admin, await sampleOf(event, seats));
}

async function takenOf(event: number) {
  const { status, body } = await call('get', `/api/seats/${event}`, await signInAdmin());
  expect(status).toBe(200);
  const { classes } = body as unknown as Plan;
  const places = classes.flatMap(({ rows }) => rows.flatMap((row) => row.places));
  return places.filter(({ isTaken }) => isTaken).map(({ name }) => name);
}

describe('A plan', () => {
  it('shows which places are taken', async () => {
    const event = await makeEvent();
    expect(await takenOf(event)).toEqual([]);
    const { status, body } = await book(event, 'a2, A1');
    expect(status).toBe(201);
    expect(body[seating.field]).toBe('A2, A1');
    expect(await takenOf(event)).toEqual(['A1', 'A2']);
  });

  it('gives a place once, and only those that there are', async () => {
    const event = await makeEvent();
    expect((await book(event, 'A1')).status).toBe(201);
    const again = await book(event, 'A1, A2');
    expect(again.status).toBe(409);
    expect(again.fields).toEqual([seating.field]);
    expect((await book(event, 'ZZ99')).status).toBe(400);
    expect((await book(event, ', ')).status).toBe(400);
    expect(await takenOf(event)).toEqual(['A1']);
  });

  it('gives a place once when two ask for it at the same moment', async () => {
    const event = await makeEvent();
    const answers = await Promise.all([book(event, 'A1'), book(event, 'A1'), book(event, 'A1')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await takenOf(event)).toEqual(['A1']);
  });

  it('frees places that are given up', async () => {
    const event = await makeEvent();
    const admin = await signInAdmin();
    const { body } = await book(event, 'A1');
    const path = `${bookingPath}/${Number(body.id)}`;
    expect((await call('patch', path, admin, { [seating.field]: 'A2' })).status).toBe(200);
    expect(await takenOf(event)).toEqual(['A2']);
    if (cancelMove === '') await call('delete', path, admin);
    else expect((await call('post', `${path}/transitions/${cancelMove}`, admin)).status).toBe(200);
    expect(await takenOf(event)).toEqual([]);
    expect((await book(event, 'A2')).status).toBe(201);
  });

  it('is of something that takes place', async () => {
    expect((await call('get', '/api/seats/999999', await signInAdmin())).status).toBe(404);
  });
});
