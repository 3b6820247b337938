import { z } from 'zod';
import { database, delegateOf } from '../database.js';
import { {{#hasAccepted}}forbidden, {{/hasAccepted}}notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import type { Account } from './accounts.js';
{{#hasAccepted}}
import { ownerOf } from './owners.js';
import { includeOf } from './presenter.js';
{{/hasAccepted}}
import { get } from './resource-service.js';
import { voted } from './vote-settings.js';

const ballot = z.strictObject({ value: z.union([z.literal(-1), z.literal(0), z.literal(1)]) });

function votedAt(path: string) {
  const found = voted[path];
  if (!found) throw notFound();
  return { ...found, resource: resourceNamed(found.entity), ballots: found.model };
}

/** The account's own votes on one kind of record. */
export async function listVotes(path: string, account: Account) {
  const { ballots } = votedAt(path);
  const rows = await delegateOf(database, ballots).findMany({ where: { accountId: account.id } });
  return {
    votes: Object.fromEntries(rows.map((row) => [String(row.recordId), Number(row.value)])),
  };
}

/** One vote for each account; 0 takes it back. The score of the record is counted anew in the same step. */
export async function castVote(path: string, id: number, body: unknown, account: Account) {
  const { resource, ballots } = votedAt(path);
  const { value } = ballot.parse(body);
  await get(resource, id, account);
  const score = await database.$transaction(async (client) => {
    const own = { recordId: id, accountId: account.id };
    await delegateOf(client, ballots).deleteMany({ where: own });
    if (value !== 0) await delegateOf(client, ballots).create({ data: { ...own, value } });
    const counts = await Promise.all(
      [1, -1].map((way) =>
        delegateOf(client, ballots).count({ where: { recordId: id, value: way } }),
      ),
    );
    const [up = 0, down = 0] = counts;
    await delegateOf(client, resource.model).update({
      where: { id },
      data: { score: up - down },
    });
    return up - down;
  });
  return { score, value };
}
{{#hasAccepted}}

/** Whoever asked accepts one of the answers; accepting another one takes its place. */
export async function accept(path: string, id: number, isAccepted: boolean, account: Account) {
  const { resource, acceptedBy } = votedAt(path);
  if (!acceptedBy) throw notFound();
  await get(resource, id, account);
  const answers = delegateOf(database, resource.model);
  const row = await answers.findFirst({ where: { id } });
  const parent = resourceNamed(acceptedBy.entity);
  const question = await delegateOf(database, parent.model).findFirst({
    where: { id: row?.[acceptedBy.column] },
    include: includeOf(parent),
  });
  if (!question || (account.role !== 'admin' && ownerOf(parent, question) !== account.id))
    throw forbidden();
  const siblings = await answers.findMany({
    where: { [acceptedBy.column]: question.id, isAccepted: true },
  });
  await database.$transaction(async (client) => {
    const inside = delegateOf(client, resource.model);
    for (const sibling of siblings)
      await inside.update({ where: { id: sibling.id }, data: { isAccepted: false } });
    await inside.update({ where: { id }, data: { isAccepted } });
  });
}
{{/hasAccepted}}
