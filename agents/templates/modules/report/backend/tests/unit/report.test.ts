import { expect, it } from 'vitest';
import { reports } from '../../src/models/reports.js';
import { addUp } from '../../src/services/report-service.js';

const [any] = reports;
if (!any) throw new Error('There is nothing to report on');
const report = { ...any, date: 'day', sums: [{ name: 'amount', label: 'Amount', kind: 'number' }] };

it('adds up month by month, the newest first', () => {
  const rows = [
    { id: 1, day: '2026-03-14', amount: 5 },
    { id: 2, day: new Date('2026-04-01T10:00:00Z'), amount: 7 },
    { id: 3, day: '2026-03-31', amount: null },
  ];
  expect(addUp(report, rows, null)).toEqual([
    { month: '2026-04', group: null, count: 1, sums: [7] },
    { month: '2026-03', group: null, count: 2, sums: [5] },
  ]);
});

it('tells groups apart within a month', () => {
  const rows = [
    { id: 1, day: '2026-03-14', amount: 5, kind: 'B' },
    { id: 2, day: '2026-03-15', amount: 1, kind: null },
    { id: 3, day: '2026-03-16', amount: 2, kind: 'B' },
    { id: 4, day: '2026-03-17', amount: 4, kind: true },
  ];
  expect(addUp(report, rows, 'kind').map(({ group, sums }) => [group, ...sums])).toEqual([
    ['B', 7],
    ['None', 1],
    ['Yes', 4],
  ]);
});
