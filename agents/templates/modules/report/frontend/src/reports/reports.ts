import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import type { FieldKindName } from '../fields';

interface Sum {
  name: string;
  label: string;
  kind: FieldKindName;
}

export interface Report {
  path: string;
  label: string;
  sums: Sum[];
  groups: { name: string; label: string }[];
}

export interface ReportRow {
  month: string;
  group: string | null;
  count: number;
  sums: number[];
}

export interface ReportChoice {
  from: string;
  to: string;
  by: string;
}

export function useReports() {
  return useQuery({
    queryKey: ['reports'],
    queryFn: () => request<{ reports: Report[] }>('GET', '/reports'),
  });
}

export function useReportRows(path: string, choice: ReportChoice) {
  const chosen = Object.entries(choice).filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen as [string, string][]).toString();
  return useQuery({
    queryKey: ['reports', path, query],
    queryFn: () => request<{ rows: ReportRow[] }>('GET', `/reports/${path}?${query}`),
    placeholderData: keepPreviousData,
  });
}

/** "2026-03" as people write it. */
export function monthInWords(month: string): string {
  const day = new Date(`${month}-01T12:00:00`);
  return day.toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
}

export function totalOf(
  rows: readonly ReportRow[],
  sums: readonly Sum[],
): Omit<ReportRow, 'month'> {
  return {
    group: null,
    count: rows.reduce((total, { count }) => total + count, 0),
    sums: sums.map((_, i) => rows.reduce((total, row) => total + (row.sums[i] ?? 0), 0)),
  };
}
