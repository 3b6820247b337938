import { database, delegateOf, type Row } from '../database.js';
import { notFound } from '../errors.js';
import { date } from '../models/fields.js';
import { resourceNamed } from '../models/index.js';
import { reportReaders, reports, type ReportDefinition } from '../models/reports.js';
import { reach, readable, refusal } from './access.js';
import type { Account } from './accounts.js';
import { includeOf, labelOf } from './presenter.js';
import type { QueryParameters } from './query.js';

/** More records than these are no longer read by people but by programs made for it. */
const MOST = 50_000;

export interface ReportRow {
  /** "2026-03" */
  month: string;
  /** What the records of the month are told apart by; null where they are not. */
  group: string | null;
  count: number;
  /** One for each of the numbers that are added up. */
  sums: number[];
}

function monthOf(value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : String(value);
  return text.slice(0, 7);
}

function groupOf({ entity }: ReportDefinition, by: string, row: Row): string {
  const relation = resourceNamed(entity).relations[by];
  const value = row[by];
  if (value === null || value === undefined) return 'None';
  if (relation) return labelOf(relation.target, value as Row);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'number' ? String(value) : (value as string);
}

/** Adds the records up, month by month, the newest month first. */
export function addUp(report: ReportDefinition, rows: Row[], by: string | null): ReportRow[] {
  const found = new Map<string, ReportRow>();
  for (const row of rows) {
    const month = monthOf(row[report.date]);
    const group = by === null ? null : groupOf(report, by, row);
    const key = `${month} ${group ?? ''}`;
    const total = found.get(key) ?? { month, group, count: 0, sums: report.sums.map(() => 0) };
    total.count += 1;
    total.sums = report.sums.map(({ name }, i) => (total.sums[i] ?? 0) + Number(row[name] ?? 0));
    found.set(key, total);
  }
  return [...found.values()].sort(
    (a, b) => b.month.localeCompare(a.month) || (a.group ?? '').localeCompare(b.group ?? ''),
  );
}

/** From the beginning of one day to the end of another. */
function between({ entity, date: name }: ReportDefinition, query: QueryParameters): object {
  const from = query.from === undefined ? undefined : date().parse(query.from);
  const to = query.to === undefined ? undefined : date().parse(query.to);
  const isText = resourceNamed(entity).fields[name]?.type === 'date';
  const start = from && (isText ? from : new Date(`${from}T00:00:00Z`));
  const end = to && (isText ? to : new Date(`${to}T23:59:59.999Z`));
  return start || end ? { [name]: { gte: start, lte: end } } : {};
}

function allowed(account: Account | null): void {
  if (reach(reportReaders, account) === 'none') throw refusal(account);
}

/** What can be reported on; without what the account may not see. */
export function listReports(account: Account | null): ReportDefinition[] {
  allowed(account);
  return reports.filter(
    ({ entity }) => reach(resourceNamed(entity).access.read, account) !== 'none',
  );
}

/** Totals of the records that the account may see. */
export async function makeReport(path: string, query: QueryParameters, account: Account | null) {
  const report = listReports(account).find((candidate) => candidate.path === path);
  if (!report) throw notFound('This report');
  const resource = resourceNamed(report.entity);
  const by = report.groups.find(({ name }) => name === query.by)?.name ?? null;
  const rows = await delegateOf(database, resource.model).findMany({
    where: { AND: [readable(resource, account), between(report, query)] },
    include: includeOf(resource),
    orderBy: { id: 'desc' },
    take: MOST,
  });
  const dated = rows.filter((row) => row[report.date] !== null);
  return { rows: addUp(report, dated, by) };
}
