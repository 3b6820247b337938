import { delegateOf, type Client, type Row } from '../database.js';
import { conflict } from '../errors.js';
import type { ResourceDefinition, Rule } from '../models/resource.js';

const MINUTE = 60_000;
const DAY = 24 * 60;

/** A point in time as whole minutes; local for date and time fields, which carry no zone. */
function startOf(rule: Rule, record: Record<string, unknown>): number | null {
  const start = record[rule.start];
  if (start instanceof Date) return Math.floor(start.getTime() / MINUTE);
  if (typeof start !== 'string') return null;
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const [hours = 0, minutes = 0] = timeOf(rule, record)?.split(':').map(Number) ?? [];
  return Math.floor(new Date(year, month - 1, day, hours, minutes).getTime() / MINUTE);
}

function timeOf(rule: Rule, record: Record<string, unknown>): string | null {
  const time = rule.time === undefined ? null : record[rule.time];
  return typeof time === 'string' ? time : null;
}

/** A date without a time takes the whole day. */
function lengthOf(rule: Rule, record: Record<string, unknown>): number {
  return record[rule.start] instanceof Date || rule.time !== undefined ? rule.minutes : DAY;
}

export function counts(rule: Rule, record: Record<string, unknown>): boolean {
  return !rule.except?.values.includes(record[rule.except.field] as string);
}

function shiftDate(date: string, days: number): string {
  const shifted = new Date(`${date}T00:00:00Z`);
  shifted.setUTCDate(shifted.getUTCDate() + days);
  return shifted.toISOString().slice(0, 10);
}

/** Records that might lie within one slot of the given one. */
function neighbourhood(rule: Rule, record: Record<string, unknown>): object {
  const start = record[rule.start];
  if (start instanceof Date) {
    const from = new Date(start.getTime() - rule.minutes * MINUTE);
    const to = new Date(start.getTime() + rule.minutes * MINUTE);
    return { [rule.start]: { gt: from, lt: to } };
  }
  const date = start as string;
  return { [rule.start]: { gte: shiftDate(date, -1), lte: shiftDate(date, 1) } };
}

async function overlaps(
  client: Client,
  resource: ResourceDefinition,
  rule: Rule,
  record: Record<string, unknown>,
  ownId: number | null,
): Promise<boolean> {
  const start = startOf(rule, record);
  const column = rule.resourceColumn;
  if (start === null || column === undefined || record[column] == null) return false;
  const others = await delegateOf(client, resource.model).findMany({
    where: { [column]: record[column], ...neighbourhood(rule, record) },
  });
  return others.some((other) => {
    const begin = startOf(rule, other);
    if (other.id === ownId || begin === null || !counts(rule, other)) return false;
    return begin < start + lengthOf(rule, record) && start < begin + lengthOf(rule, other);
  });
}

const minutesOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Working hours may go past midnight. */
export function isWithin(time: string, minutes: number, opens: string, closes: string): boolean {
  const open = minutesOf(opens);
  const close = minutesOf(closes) > open ? minutesOf(closes) : minutesOf(closes) + DAY;
  const begin = minutesOf(time) < open ? minutesOf(time) + DAY : minutesOf(time);
  return begin + minutes <= close;
}

function outsideHours(rule: Rule, record: Record<string, unknown>, target: Row | null): boolean {
  const start = record[rule.start];
  const time = start instanceof Date ? start.toTimeString().slice(0, 5) : timeOf(rule, record);
  const opens = target?.[rule.opens ?? ''];
  const closes = target?.[rule.closes ?? ''];
  if (time === null || typeof opens !== 'string' || typeof closes !== 'string') return false;
  return !isWithin(time, rule.minutes, opens, closes);
}

export function isPast(rule: Rule, record: Record<string, unknown>, now = new Date()): boolean {
  const start = startOf(rule, record);
  if (start === null) return false;
  const isWholeDay = !(record[rule.start] instanceof Date) && rule.time === undefined;
  const limit = isWholeDay ? new Date(now.getFullYear(), now.getMonth(), now.getDate()) : now;
  return start < Math.floor(limit.getTime() / MINUTE);
}

/** Whether a change touches what the rule looks at, or brings the record back among those that count. */
function concerns(rule: Rule, before: Row, after: Record<string, unknown>): boolean {
  const names = [rule.start, rule.time, rule.resourceColumn].filter((name) => name !== undefined);
  const isMoved = names.some((name) => String(before[name]) !== String(after[name]));
  return isMoved || (!counts(rule, before) && counts(rule, after));
}

/** Refuses a new or changed record that breaks a rule of its kind. */
export async function checkRules(
  client: Client,
  resource: ResourceDefinition,
  findTarget: (relation: string, id: number) => Promise<Row | null>,
  record: Record<string, unknown>,
  before: Row | null,
): Promise<void> {
  for (const rule of resource.rules ?? []) {
    if (!counts(rule, record) || (before && !concerns(rule, before, record))) continue;
    const targetId = rule.resourceColumn === undefined ? null : record[rule.resourceColumn];
    let isBroken = false;
    if (rule.kind === 'notInPast') isBroken = before === null && isPast(rule, record);
    else if (rule.kind === 'noOverlap')
      isBroken = await overlaps(client, resource, rule, record, before?.id ?? null);
    else if (rule.resource !== undefined && typeof targetId === 'number')
      isBroken = outsideHours(rule, record, await findTarget(rule.resource, targetId));
    if (isBroken)
      throw conflict(rule.message, [{ field: rule.time ?? rule.start, message: rule.message }]);
  }
}
