import { describe, expect, it } from 'vitest';
import { call, signInAdmin } from '../support/api.js';
import { levelOf, makePlace, makeStocked, moveAt, placeOf } from '../support/stock.js';

interface Answer {
  places: { id: number }[];
  items: { id: number; levels: number[] }[];
}

async function levelsOf(id: number, places: number[]) {
  const { body } = await call('get', '/api/stock-places', await signInAdmin());
  const answer = body as unknown as Answer;
  const levels = answer.items.find((item) => item.id === id)?.levels ?? [];
  return places.map((place) => levels[answer.places.findIndex((one) => one.id === place)]);
}

describe('The stock of each place', () => {
  it('rises and falls there alone', async () => {
    const [here, there] = [await placeOf(), await makePlace()];
    const id = await makeStocked(6);
    expect((await moveAt(there, id, 'Received', 20)).status).toBe(201);
    expect((await moveAt(there, id, 'Issued', 5)).status).toBe(201);
    expect(await levelsOf(id, [here, there])).toEqual([6, 15]);
    expect(await levelOf(id)).toBe(21);
  });

  it('gives nothing that is elsewhere', async () => {
    const [here, there] = [await placeOf(), await makePlace()];
    const id = await makeStocked(6);
    const refused = await moveAt(there, id, 'Issued', 1);
    expect(refused.status).toBe(409);
    expect(refused.message).toContain('Only 0 of');
    expect(await levelsOf(id, [here, there])).toEqual([6, 0]);
  });

  it('refuses what is no quantity', async () => {
    const id = await makeStocked(6);
    expect((await moveAt(await placeOf(), id, 'Issued', -2)).status).toBe(400);
    expect((await moveAt(await placeOf(), id, 'Issued', 0)).status).toBe(400);
  });
});
