import { describe, expect, it } from 'vitest';
import { call, signInAdmin } from '../support/api.js';
import { label, makeDue } from '../support/reminders.js';

/** What the admin is reminded of for the record. */
async function remindersOf(id: number) {
  const { body } = await call('get', '/api/notifications', await signInAdmin());
  const items = body.items as { text: string; about: string }[];
  return items.filter(
    ({ text, about }) => text.startsWith('Reminder:') && about.endsWith(`/${id}`),
  );
}

describe('Reminders', () => {
  it('come once, when the day is near', async () => {
    const made = await makeDue(1);
    expect(made.status).toBe(201);
    await remindersOf(Number(made.body.id));
    const reminders = await remindersOf(Number(made.body.id));
    expect(reminders).toHaveLength(1);
    expect(reminders[0]?.text).toContain(label.toLowerCase());
  });

  it('do not come for days that are far away', async () => {
    const made = await makeDue(800);
    expect(made.status).toBe(201);
    expect(await remindersOf(Number(made.body.id))).toEqual([]);
  });
});
