import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { messageOf } from '../api/client';
import { Button } from '../ui/Button';
import { saveCsv, toCsv } from '../ui/csv';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { useReportRows, useReports, type Report, type ReportRow } from './reports';
import { ReportTable } from './ReportTable';

/** Totals by month of what the account may see; what is chosen stands in the address. */
export function ReportsPage() {
  const [search] = useSearchParams();
  const { data, error } = useReports();
  const report = data?.reports.find(({ path }) => path === search.get('of')) ?? data?.reports[0];
  return (
    <>
      <PageHeader icon="chart" title="Reports" text="Totals by month, for any range of dates." />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data && report && <Result key={report.path} reports={data.reports} report={report} />}
      {data && !report && (
        <EmptyState
          icon="chart"
          title="Nothing to report on"
          text="There is nothing here that you may see the totals of."
        />
      )}
    </>
  );
}

interface ResultProps {
  reports: readonly Report[];
  report: Report;
}

/** Amounts of money are written out with their cents, as a spreadsheet reads them. */
function textOf(kind: string, value = 0): string {
  return kind === 'money' ? (value / 100).toFixed(2) : String(value);
}

function csvRows({ sums }: Report, rows: readonly ReportRow[], group?: string): string[][] {
  const groupCell = (value: string) => (group ? [value] : []);
  return [
    ['Month', ...groupCell(group ?? ''), 'Count', ...sums.map(({ label }) => label)],
    ...rows.map((row) => [
      row.month,
      ...groupCell(row.group ?? ''),
      String(row.count),
      ...sums.map(({ kind }, i) => textOf(kind, row.sums[i])),
    ]),
  ];
}

function Result({ reports, report }: ResultProps) {
  const [search, setSearch] = useSearchParams();
  const choice = {
    from: search.get('from') ?? '',
    to: search.get('to') ?? '',
    by: search.get('by') ?? '',
  };
  const { data, error } = useReportRows(report.path, choice);
  const group = report.groups.find(({ name }) => name === choice.by)?.label;
  const choose = (name: string, value: string) => {
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        if (name === 'of') {
          next.delete('by');
        }
        if (value === '') {
          next.delete(name);
        } else {
          next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  };
  return (
    <div className="space-y-6">
      <div className="card flex flex-wrap items-end gap-4 p-4 print:hidden">
        {reports.length > 1 && (
          <Choice
            label="Report on"
            value={report.path}
            options={reports.map(({ path, label }) => ({ value: path, label }))}
            onChange={(value) => {
              choose('of', value);
            }}
          />
        )}
        <DayInput
          label="From"
          value={choice.from}
          onChange={(value) => {
            choose('from', value);
          }}
        />
        <DayInput
          label="To"
          value={choice.to}
          onChange={(value) => {
            choose('to', value);
          }}
        />
        {report.groups.length > 0 && (
          <Choice
            label="Split by"
            value={group ? choice.by : ''}
            options={[
              { value: '', label: 'Month only' },
              ...report.groups.map(({ name, label }) => ({ value: name, label })),
            ]}
            onChange={(value) => {
              choose('by', value);
            }}
          />
        )}
        <div className="ml-auto flex gap-2">
          <Button
            disabled={!data}
            onClick={() => {
              saveCsv(`report-${report.path}`, toCsv(csvRows(report, data?.rows ?? [], group)));
            }}
          >
            Save as CSV
          </Button>
          <Button
            onClick={() => {
              window.print();
            }}
          >
            Print
          </Button>
        </div>
      </div>
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data?.rows.length === 0 && (
        <EmptyState
          icon="chart"
          title="Nothing in these months"
          text="Choose other dates to see the totals."
        />
      )}
      {data && data.rows.length > 0 && (
        <ReportTable report={report} rows={data.rows} group={group} />
      )}
    </div>
  );
}

interface InputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

interface ChoiceProps extends InputProps {
  options: readonly { value: string; label: string }[];
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="min-w-40 space-y-1.5">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function DayInput({ label, value, onChange }: InputProps) {
  const id = useId();
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="field"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
