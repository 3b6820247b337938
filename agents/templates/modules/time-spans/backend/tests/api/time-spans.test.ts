import { expect, it } from 'vitest';
import { proof } from '../support/weeks.js';
import { endAt, makeSpan, minutesOf } from '../support/time-spans.js';

it(`works out how long it was${proof}`, async () => {
  const id = await makeSpan('09:00', '17:30');
  expect(await minutesOf(id)).toBe(510);
  await endAt(id, '18:00');
  expect(await minutesOf(id)).toBe(540);
});
