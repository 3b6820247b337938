import { delegateOf, type Client, type Row } from '../database.js';
import { conflict } from '../errors.js';
import type { ResourceDefinition, Rule } from '../models/resource.js';

const MINUTE = 60_000;
const DAY = 24 * 60;

/** A point in time as whole minutes; local for date and time fields, which carry no zone. */
function pointOf(date: unknown, time: unknown): number | null {
  if (date instanceof Date) return Math.floor(date.getTime() / MINUTE);
  if (typeof date !== 'string') return null;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = typeof time === 'string' ? time.split(':').map(Number) : [];
  return Math.floor(new Date(year, month - 1, day, hours, minutes).getTime() / MINUTE);
}

function startOf(rule: Rule, record: Record<string, unknown>): number | null {
  return pointOf(record[rule.start], timeOf(rule, record));
}

function timeOf(rule: Rule, record: Record<string, unknown>): string | null {
  const time = rule.time === undefined ? null : record[rule.time];
  return typeof time === 'string' ? time : null;
}

/** Neither a time nor a point in time: whole days. */
function isOfDays(rule: Rule, record: Record<string, unknown>): boolean {
  return !(record[rule.start] instanceof Date) && rule.time === undefined;
}

function ownEndOf(rule: Rule, record: Record<string, unknown>): number | null {
  if (rule.end === undefined) return null;
  const end = record[rule.end];
  return rule.time === undefined ? pointOf(end, null) : pointOf(record[rule.start], end);
}

/** From when to when a record takes its place, in minutes; a stay leaves its last day to the next one. */
export function spanOf(rule: Rule, record: Record<string, unknown>): [number, number] | null {
  const start = startOf(rule, record);
  if (start === null) return null;
  const least = isOfDays(rule, record) ? DAY : 0;
  const end = ownEndOf(rule, record) ?? start + (least || rule.minutes);
  return [start, Math.max(end, start + least)];
}

export function isBackwards(rule: Rule, record: Record<string, unknown>): boolean {
  const start = startOf(rule, record);
  const end = ownEndOf(rule, record);
  if (start === null || end === null) return false;
  return isOfDays(rule, record) ? end < start : end <= start;
}

export function counts(rule: Rule, record: Record<string, unknown>): boolean {
  return !rule.except?.values.includes(record[rule.except.field] as string);
}

function shiftDate(date: string, days: number): string {
  const shifted = new Date(`${date}T00:00:00Z`);
  shifted.setUTCDate(shifted.getUTCDate() + days);
  return shifted.toISOString().slice(0, 10);
}

/** Records that might share time with the given one. */
function neighbourhood(rule: Rule, record: Record<string, unknown>): object {
  const start = record[rule.start];
  if (rule.end !== undefined) {
    if (rule.time !== undefined) return { [rule.start]: start };
    return { [rule.start]: { lte: record[rule.end] }, [rule.end]: { gte: start } };
  }
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
  const span = spanOf(rule, record);
  const column = rule.resourceColumn;
  if (span === null || column === undefined || record[column] == null) return false;
  const others = await delegateOf(client, resource.model).findMany({
    where: { [column]: record[column], ...neighbourhood(rule, record) },
  });
  return others.some((other) => {
    const taken = spanOf(rule, other);
    if (other.id === ownId || taken === null || !counts(rule, other)) return false;
    return taken[0] < span[1] && span[0] < taken[1];
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
  const limit = isOfDays(rule, record)
    ? new Date(now.getFullYear(), now.getMonth(), now.getDate())
    : now;
  return start < Math.floor(limit.getTime() / MINUTE);
}

/** Whether a change touches what the rule looks at, or brings the record back among those that count. */
function concerns(rule: Rule, before: Row, after: Record<string, unknown>): boolean {
  const names = [rule.start, rule.time, rule.end, rule.resourceColumn].filter(
    (name) => name !== undefined,
  );
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
    else if (rule.kind === 'endsAfterStart') isBroken = isBackwards(rule, record);
    else if (rule.kind === 'noOverlap')
      isBroken = await overlaps(client, resource, rule, record, before?.id ?? null);
    else if (rule.resource !== undefined && typeof targetId === 'number')
      isBroken = outsideHours(rule, record, await findTarget(rule.resource, targetId));
    const field = (rule.kind === 'endsAfterStart' ? rule.end : rule.time) ?? rule.start;
    if (isBroken) throw conflict(rule.message, [{ field, message: rule.message }]);
  }
}
