import { delegateOf } from '../database.js';
import { timeSpans } from '../models/time-spans.js';
import type { WriteFollower } from './changes.js';
import { minutesBetween } from './minutes.js';

/** Keeps the length of what lies between two times of day. */
export const keepLength: WriteFollower = async ({ client, resource, after }) => {
  for (const { resource: name, start, end, length } of timeSpans) {
    if (resource.name !== name || typeof after?.id !== 'number') continue;
    const data = { [length]: minutesBetween(after[start], after[end]) };
    await delegateOf(client, resource.model).update({ where: { id: after.id }, data });
  }
};
