import { database, delegateOf, type Client, type Row } from '../database.js';
import { conflict, forbidden, invalid, notFound, unauthenticated } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import type { ResourceDefinition, ToggleDefinition } from '../models/resource.js';
import { mayCreate, mayTouch, reach, readable, refusal } from './access.js';
import type { Account } from './accounts.js';
{{#hasChangesInside}}
import type { RecordWrite } from './changes.js';
{{/hasChangesInside}}
{{#hasFollowers}}
import { writeFollowers } from './followers.js';
{{/hasFollowers}}
{{#hasGuards}}
import { writeGuards } from './guards.js';
{{/hasGuards}}
{{#hasListeners}}
import { changeListeners } from './listeners.js';
{{/hasListeners}}
import { includeOf, present, titleOf } from './presenter.js';
import { conditionsOf, orderOf, parsePage, type QueryParameters } from './query.js';
import { checkRules } from './rules.js';
{{#hasTracking}}
import { codeOf } from './tracking-codes.js';
{{/hasTracking}}

type Values = Record<string, unknown>;

export async function list(
  resource: ResourceDefinition,
  query: QueryParameters,
  account: Account | null,
) {
  const { page, pageSize } = parsePage(query);
  const where = { AND: [readable(resource, account), ...conditionsOf(resource, query, account)] };
  const delegate = delegateOf(database, resource.model);
  const [total, rows] = await Promise.all([
    delegate.count({ where }),
    delegate.findMany({
      where,
      include: includeOf(resource),
      orderBy: orderOf(resource, titleOf, query),
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ]);
  return { items: await present(resource, rows, account), total, page, pageSize };
}

/** The record, if the account may see it; to everybody else it does not exist. */
async function load(resource: ResourceDefinition, id: number, account: Account | null) {
  const row = await delegateOf(database, resource.model).findFirst({
    where: { AND: [{ id }, readable(resource, account)] },
    include: includeOf(resource),
  });
  if (!row) throw notFound(`This ${resource.label.toLowerCase()}`);
  return row;
}

async function presentSingle(resource: ResourceDefinition, row: Row, account: Account | null) {
  const [record] = await present(resource, [row], account);
  return record;
}

/** What the caller gets back after a change, even where reading in general is not allowed. */
async function answer(resource: ResourceDefinition, id: number, account: Account | null) {
  if (reach(resource.access.read, account) === 'none') return { id };
  const row = await delegateOf(database, resource.model).findFirst({
    where: { id },
    include: includeOf(resource),
  });
  if (!row) throw notFound(`This ${resource.label.toLowerCase()}`);
  return presentSingle(resource, row, account);
}

export async function get(resource: ResourceDefinition, id: number, account: Account | null) {
  return presentSingle(resource, await load(resource, id, account), account);
}

async function isVisible(target: string, ids: number[], account: Account | null) {
  if (target === 'User')
    return (await database.user.count({ where: { id: { in: ids } } })) === ids.length;
  const resource = resourceNamed(target);
  if (reach(resource.access.read, account) === 'none') return false;
  const where = { AND: [{ id: { in: ids } }, readable(resource, account)] };
  return (await delegateOf(database, resource.model).count({ where })) === ids.length;
}

/** Every id in a request must belong to a record that the caller may see. */
async function checkReferences(
  resource: ResourceDefinition,
  values: Values,
  account: Account | null,
): Promise<void> {
  for (const relation of Object.values(resource.relations)) {
    const member = relation.many ? relation.ids : relation.column;
    const value = values[member];
    const ids = [...new Set(Array.isArray(value) ? value : [value])].filter((id) => id != null);
    if (ids.length > 0 && !(await isVisible(relation.target, ids as number[], account)))
      throw invalid([{ field: member, message: 'Does not exist' }]);
  }
}

{{#hasLines}}
/** Lines are written by those who may change what they are lines of. */
async function checkWhole(
  resource: ResourceDefinition,
  values: Values,
  account: Account | null,
): Promise<void> {
  const relation = resource.partOf === undefined ? null : resource.relations[resource.partOf];
  if (!relation || relation.many || values[relation.column] === undefined) return;
  const whole = resourceNamed(relation.target);
  const row = await load(whole, Number(values[relation.column]), account);
  if (!mayTouch(whole, whole.access.update, row, account)) throw forbidden();
}

{{/hasLines}}
/** Fills the relations that stand for the person who makes the record. */
function actorValues(
  resource: ResourceDefinition,
  values: Values,
  account: Account | null,
): Values {
  const filled: Values = {};
  for (const relation of Object.values(resource.relations)) {
    if (relation.many || !relation.actor) continue;
    const { column, target, required } = relation;
    if (resource.profileOf !== undefined && target === 'User') {
      filled[column] = account?.role === resource.profileOf ? account.id : null;
    } else if (target === 'User') {
      if (!account && required) throw unauthenticated();
      filled[column] = account?.id ?? null;
    } else if (account?.role === resourceNamed(target).profileOf) {
      if (account?.profileId == null && required)
        throw conflict('Please complete your profile first.');
      filled[column] = account?.profileId ?? null;
    } else if (values[column] == null && required) {
      throw invalid([{ field: column, message: 'This field is required' }]);
    }
  }
  return filled;
}

/** Request values in the form in which Prisma stores them. */
function stored(resource: ResourceDefinition, values: Values, isNew: boolean): Values {
  const data: Values = { ...values };
  for (const [name, { type }] of Object.entries(resource.fields)) {
    if (type === 'list' && name in data) data[name] = JSON.stringify(data[name] ?? []);
  }
  for (const [name, relation] of Object.entries(resource.relations)) {
    if (!relation.many || !Array.isArray(data[relation.ids])) continue;
    const targets = (data[relation.ids] as number[]).map((id) => ({ id }));
    data[name] = isNew ? { connect: targets } : { set: targets };
  }
  for (const relation of Object.values(resource.relations)) {
    if (relation.many) delete data[relation.ids];
  }
  return data;
}

const targetFinder =
  (client: Client, resource: ResourceDefinition) => (name: string, id: number) => {
    const relation = resource.relations[name];
    if (!relation || relation.target === 'User') return Promise.resolve(null);
    const { model } = resourceNamed(relation.target);
    return delegateOf(client, model).findFirst({ where: { id } });
  };

{{#hasGuards}}
async function guard(write: RecordWrite): Promise<void> {
  for (const check of writeGuards) await check(write);
}

{{/hasGuards}}
{{#hasFollowers}}
async function follow(write: RecordWrite): Promise<void> {
  for (const follower of writeFollowers) await follower(write);
}

{{/hasFollowers}}
/** Makes a record from checked values. The rules and the write share a transaction. */
export async function insert(
  client: Client,
  resource: ResourceDefinition,
  values: Values,
): Promise<Row> {
  const initial = Object.fromEntries(
    (resource.machines ?? []).map((machine) => [machine.field, machine.initial]),
  );
  const record = { ...values, ...initial };
  await checkRules(client, resource, targetFinder(client, resource), record, null);
{{#hasGuards}}
  await guard({ client, resource, before: null, after: record });
{{/hasGuards}}
{{#hasFollowers}}
  const data = stored(resource, record, true);
  const row = await delegateOf(client, resource.model).create({ data });
  await follow({ client, resource, before: null, after: row });
  return row;
{{/hasFollowers}}
{{^hasFollowers}}
  return delegateOf(client, resource.model).create({ data: stored(resource, record, true) });
{{/hasFollowers}}
}

{{#hasListeners}}
/** Tells those who listen how the record is now. */
async function announce(
  resource: ResourceDefinition,
  before: Row | null,
  id: number,
  account: Account | null,
) {
  const after = await delegateOf(database, resource.model).findFirst({
    where: { id },
    include: includeOf(resource),
  });
  if (!after) return;
  for (const listener of changeListeners) await listener({ resource, before, after, account });
}

{{/hasListeners}}
export async function create(resource: ResourceDefinition, body: unknown, account: Account | null) {
  if (!mayCreate(resource, account)) throw refusal(account);
  const values = resource.create.parse(body);
  const complete = { ...values, ...actorValues(resource, values, account) };
  await checkReferences(resource, values, account);
{{#hasLines}}
  await checkWhole(resource, values, account);
{{/hasLines}}
  const row = await database.$transaction((client) => insert(client, resource, complete));
{{#hasListeners}}
  await announce(resource, null, row.id, account);
{{/hasListeners}}
{{#hasTracking}}
  return { ...(await answer(resource, row.id, account)), ...codeOf(resource, row) };
{{/hasTracking}}
{{^hasTracking}}
  return answer(resource, row.id, account);
{{/hasTracking}}
}

export async function update(
  resource: ResourceDefinition,
  id: number,
  body: unknown,
  account: Account | null,
) {
  if (reach(resource.access.update, account) === 'none') throw refusal(account);
  const before = await load(resource, id, account);
  if (!mayTouch(resource, resource.access.update, before, account)) throw forbidden();
  const values = resource.update.parse(body);
  await checkReferences(resource, values, account);
{{#hasLines}}
  await checkWhole(resource, values, account);
{{/hasLines}}
  await database.$transaction(async (client) => {
    const after = { ...before, ...values };
    await checkRules(client, resource, targetFinder(client, resource), after, before);
{{#hasGuards}}
    await guard({ client, resource, before, after });
{{/hasGuards}}
    const data = stored(resource, values, false);
    await delegateOf(client, resource.model).update({ where: { id }, data });
{{#hasFollowers}}
    await follow({ client, resource, before, after });
{{/hasFollowers}}
  });
{{#hasListeners}}
  await announce(resource, before, id, account);
{{/hasListeners}}
  return answer(resource, id, account);
}

export async function remove(resource: ResourceDefinition, id: number, account: Account | null) {
  if (reach(resource.access.remove, account) === 'none') throw refusal(account);
  const row = await load(resource, id, account);
  if (!mayTouch(resource, resource.access.remove, row, account)) throw forbidden();
{{#hasChangesInside}}
  await database.$transaction(async (client) => {
{{#hasGuards}}
    await guard({ client, resource, before: row, after: null });
{{/hasGuards}}
    await delegateOf(client, resource.model).delete({ where: { id } });
{{#hasFollowers}}
    await follow({ client, resource, before: row, after: null });
{{/hasFollowers}}
  });
{{/hasChangesInside}}
{{^hasChangesInside}}
  await delegateOf(database, resource.model).delete({ where: { id } });
{{/hasChangesInside}}
}

function moveNamed(resource: ResourceDefinition, name: string) {
  const machine = resource.machines?.find((candidate) => name in candidate.transitions);
  const move = machine?.transitions[name];
  if (!machine || !move) throw notFound('This transition');
  return { field: machine.field, ...move };
}

/** Moves the record along, whoever may ask for it. */
{{#hasListeners}}
async function moveAlong(
  resource: ResourceDefinition,
  before: Row,
  name: string,
  account: Account | null,
) {
{{/hasListeners}}
{{^hasListeners}}
async function moveAlong(resource: ResourceDefinition, before: Row, name: string) {
{{/hasListeners}}
  const { field, from, to } = moveNamed(resource, name);
  const { id } = before;
  const state = String(before[field]);
  if (!from.includes(state))
    throw conflict(`This is not possible while the ${resource.label.toLowerCase()} is "${state}".`);
  await database.$transaction(async (client) => {
    const after = { ...before, [field]: to };
    await checkRules(client, resource, targetFinder(client, resource), after, before);
{{#hasGuards}}
    await guard({ client, resource, before, after });
{{/hasGuards}}
    await delegateOf(client, resource.model).update({ where: { id }, data: { [field]: to } });
  });
{{#hasListeners}}
  await announce(resource, before, id, account);
{{/hasListeners}}
}

{{#hasTracking}}
/** The same for whoever has the record's code. */
export async function moveByCode(resource: ResourceDefinition, before: Row, name: string) {
{{#hasListeners}}
  await moveAlong(resource, before, name, null);
{{/hasListeners}}
{{^hasListeners}}
  await moveAlong(resource, before, name);
{{/hasListeners}}
}

{{/hasTracking}}
/** Moves a record along an allowed transition of one of its state machines. */
export async function transition(
  resource: ResourceDefinition,
  id: number,
  name: string,
  account: Account | null,
) {
  const { roles } = moveNamed(resource, name);
  if (!account && !roles.includes('visitor')) throw unauthenticated();
  const before = await load(resource, id, account);
  if (!mayTouch(resource, roles, before, account)) throw forbidden();
{{#hasListeners}}
  await moveAlong(resource, before, name, account);
{{/hasListeners}}
{{^hasListeners}}
  await moveAlong(resource, before, name);
{{/hasListeners}}
  return answer(resource, id, account);
}

/** Switches a toggle of the account on or off; doing it twice changes nothing. */
export async function toggle(
  resource: ResourceDefinition,
  definition: ToggleDefinition,
  id: number,
  isOn: boolean,
  account: Account | null,
) {
  if (!account) throw unauthenticated();
  if (reach(definition.create, account) === 'none') throw forbidden();
  await load(resource, id, account);
  const mine = { [definition.column]: id, [definition.accountColumn]: account.id };
  const delegate = delegateOf(database, definition.model);
  if (!isOn) await delegate.deleteMany({ where: mine });
  else if ((await delegate.count({ where: mine })) === 0) await delegate.create({ data: mine });
  return answer(resource, id, account);
}
