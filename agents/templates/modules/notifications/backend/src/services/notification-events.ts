import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import type { RecordChange } from './changes.js';
import { notify } from './notifications.js';
import { parents } from './notification-settings.js';
import { ownerOf } from './owners.js';
import { includeOf, labelOf } from './presenter.js';

interface News {
  accountId: number | null | undefined;
  text: string;
  about: string;
}

const lower = (label: string) => label.toLowerCase();

/** The owner of the record under which a new one was made: a comment on a post, a booking of a room. */
async function addedBelow({ resource, before, after, account }: RecordChange): Promise<News[]> {
  const relation = resource.relations[parents[resource.name] ?? ''];
  if (before || !relation || relation.many) return [];
  const parent = resourceNamed(relation.target);
  const row = await delegateOf(database, parent.model).findFirst({
    where: { id: after[relation.column] },
    include: includeOf(parent),
  });
  if (!row) return [];
  const text = `${account?.name ?? 'A visitor'} added a ${lower(resource.label)} to “${labelOf(parent.name, row)}”`;
  return [{ accountId: ownerOf(parent, row), text, about: `${parent.name}/${row.id}` }];
}

/** The owner of a record that is in another state than before. */
function movedOn({ resource, before, after }: RecordChange): News[] {
  if (!before) return [];
  const states = Object.entries(resource.fields).filter(([, { type }]) => type === 'enum');
  return states
    .filter(([name]) => after[name] !== null && before[name] !== after[name])
    .map(([name]) => ({
      accountId: ownerOf(resource, after),
      text: `Your ${lower(resource.label)} “${labelOf(resource.name, after)}” is now ${lower(String(after[name]))}`,
      about: `${resource.name}/${after.id}`,
    }));
}

/** Somebody to whom a record was given, such as the assignee of a task. */
function givenTo({ resource, before, after, account }: RecordChange): News[] {
  return Object.values(resource.relations).flatMap((relation): News[] => {
    if (relation.many || relation.actor || relation.target !== 'User') return [];
    const { column } = relation;
    if (before?.[column] === after[column]) return [];
    const label = labelOf(resource.name, after);
    return [
      {
        accountId: after[column] as number | null,
        text: `${account?.name ?? 'A visitor'} gave you the ${lower(resource.label)} “${label}”`,
        about: `${resource.name}/${after.id}`,
      },
    ];
  });
}

/** Tells people what others did that concerns them; nobody hears of what they did themselves. */
export async function notifyOfChange(change: RecordChange): Promise<void> {
  const news = [...(await addedBelow(change)), ...movedOn(change), ...givenTo(change)];
  for (const { accountId, text, about } of news)
    if (accountId != null && accountId !== change.account?.id)
      await notify([accountId], text, about);
}
