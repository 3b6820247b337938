import { describe, expect, it } from 'vitest';
import { reportReaders, reports } from '../../src/models/reports.js';
import type { ReportRow } from '../../src/services/report-service.js';
import { call, nobody, signInAdmin } from '../support/api.js';
import { makeReported } from '../support/reports.js';

describe('Reports', () => {
  it('count every record, and only those between two days', async () => {
    const admin = await signInAdmin();
    await makeReported();
    await makeReported();
    const known = await call('get', '/api/reports', admin);
    expect(known.body.reports).toHaveLength(reports.length);
    const [first] = reports;
    const path = `/api/reports/${first?.path ?? ''}`;
    const all = await call('get', path, admin);
    const rows = all.body.rows as ReportRow[];
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(2);
    for (const { name } of first?.groups ?? []) {
      const split = (await call('get', `${path}?by=${name}`, admin)).body.rows as ReportRow[];
      expect(split.reduce((sum, { count }) => sum + count, 0)).toBe(
        rows.reduce((sum, { count }) => sum + count, 0),
      );
    }
    const past = await call('get', `${path}?from=1990-01-01&to=1990-12-31`, admin);
    expect(past.body.rows).toEqual([]);
  });

  it('refuse what is not a day and what is not reported on', async () => {
    const admin = await signInAdmin();
    const path = `/api/reports/${reports[0]?.path ?? ''}`;
    expect((await call('get', `${path}?from=yesterday`, admin)).status).toBe(400);
    expect((await call('get', '/api/reports/nothing-like-this', admin)).status).toBe(404);
  });

  it('are for those who may read them', async () => {
    const expected = reportReaders.includes('visitor') ? 200 : 401;
    expect((await call('get', '/api/reports', nobody)).status).toBe(expected);
  });
});
