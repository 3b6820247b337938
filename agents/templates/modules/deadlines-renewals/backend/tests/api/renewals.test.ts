import { expect, it } from 'vitest';
import { makeKept, nextDay, see } from '../support/renewals.js';

it('is due again so many days after it was seen to', async () => {
  const kept = await makeKept(30);
  expect(await nextDay(kept)).toBeNull();
  await see(kept, '2030-03-01');
  expect(await nextDay(kept)).toBe('2030-03-31');
});

it('is not due earlier because of what is written down late', async () => {
  const kept = await makeKept(30);
  await see(kept, '2030-03-01');
  await see(kept, '2030-01-01');
  expect(await nextDay(kept)).toBe('2030-03-31');
});
