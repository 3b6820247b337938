{{#hasExport}}
import { useMutation } from '@tanstack/react-query';
{{/hasExport}}
import { useState } from 'react';
{{#hasExport}}
import { rowsOf } from '../export/rows';
{{/hasExport}}
import type { ListState } from '../records/listState';
{{#hasExport}}
import { allRecords, useRecords } from '../records/queries';
{{/hasExport}}
{{^hasExport}}
import { useRecords } from '../records/queries';
{{/hasExport}}
import { RecordTable } from '../records/RecordTable';
import type { EntityDefinition } from '../records/types';
{{#hasExport}}
import { Button } from '../ui/Button';
import { saveCsv, toCsv } from '../ui/csv';
import { Icon } from '../ui/Icon';
{{/hasExport}}
import { Pagination } from '../ui/Pagination';
import type { Period } from './period';

interface DashboardRecordsProps {
  entity: EntityDefinition;
  /** The day that a record is of. */
  date: string;
  period: Period;
  /** What the figures are narrowed to, by field or relation. */
  chosen: Readonly<Record<string, string>>;
}

/** The records that the figures and charts above are made of, in the order that is chosen in their heads. */
export function DashboardRecords({ entity, date, period, chosen }: DashboardRecordsProps) {
  const [order, setOrder] = useState({ sort: `-${date}`, page: '1' });
  const narrowed = Object.entries(chosen).map(([name, key]) => [
    entity.relations.find((relation) => relation.name === name)?.filter ?? name,
    key,
  ]);
  const filters = {
    ...(Object.fromEntries(narrowed) as Record<string, string>),
    [`${date}From`]: period.from,
    [`${date}To`]: period.to,
    sort: order.sort,
  };
  const { data } = useRecords(entity, { ...filters, page: order.page, pageSize: '10' });
{{#hasExport}}
  const saving = useMutation({
    mutationFn: () => allRecords(entity, filters),
    onSuccess: (records) => {
      saveCsv(entity.path, toCsv(rowsOf(entity, records)));
    },
  });
{{/hasExport}}
  const state: ListState = {
    parameters: filters,
    get: (name) => (name === 'sort' ? order.sort : ''),
    set: (name, value) => {
      setOrder({ ...order, page: '1', [name]: value });
    },
    isNarrowed: false,
    clear: () => undefined,
  };
  return (
    <div className="space-y-3">
{{#hasExport}}
      <div className="flex flex-wrap items-center justify-between gap-3 pt-2">
        <h3 className="font-semibold">
          {data?.total ?? 0} {entity.plural.toLowerCase()} in this period
        </h3>
        <Button
          busy={saving.isPending}
          onClick={() => {
            saving.mutate();
          }}
        >
          <Icon name="down" className="size-4" />
          Export CSV
        </Button>
      </div>
{{/hasExport}}
{{^hasExport}}
      <h3 className="pt-2 font-semibold">
        {data?.total ?? 0} {entity.plural.toLowerCase()} in this period
      </h3>
{{/hasExport}}
      {data && data.items.length > 0 && (
        <>
          <RecordTable entity={entity} records={data.items} state={state} />
          <Pagination
            {...data}
            onPage={(page) => {
              setOrder({ ...order, page: String(page) });
            }}
          />
        </>
      )}
    </div>
  );
}
