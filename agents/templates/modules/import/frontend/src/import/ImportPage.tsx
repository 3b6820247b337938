import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link, useParams } from 'react-router';
import { messageOf, request } from '../api/client';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { pages } from '../records/addresses';
import { useFormShape } from '../records/formShape';
import { allRecords } from '../records/queries';
import type { EntityDefinition } from '../records/types';
import { pageEntities } from '../registry';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { useToast } from '../ui/toasts';
import { inSentence } from '../ui/words';
import { parseCsv } from './parseCsv';
import { PreviewTable } from './PreviewTable';
import { columnsOf, readRows, type Targets } from './rows';

interface ImportResult {
  made: number;
  errors: { row: number; message: string }[];
}

export function ImportPage() {
  const { path } = useParams();
  const { account } = useSession();
  const entity = pageEntities.find((candidate) => candidate.path === path);
  return entity && isAmong(account, entity.access.create) ? (
    <Import entity={entity} />
  ) : (
    <Notice>There is nothing here that you could import.</Notice>
  );
}

/** What rows may refer to, read once. Accounts are not named in files. */
function useTargets(entity: EntityDefinition) {
  const targets = entity.relations.map(({ target }) => target);
  return useQuery({
    queryKey: [entity.path, 'import targets'],
    queryFn: async (): Promise<Targets> => {
      const known = pageEntities.filter(({ name }) => targets.includes(name));
      const lists = await Promise.all(known.map((target) => allRecords(target, {})));
      return Object.fromEntries(known.map(({ name }, i) => [name, lists[i] ?? []]));
    },
  });
}

function Import({ entity }: { entity: EntityDefinition }) {
  const shape = useFormShape(entity, 'create');
  const { data: targets, error } = useTargets(entity);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<ImportResult['errors']>([]);
  const client = useQueryClient();
  const showToast = useToast();
  const id = useId();
  const table = parseCsv(text);
  const rows = targets ? readRows(shape, table, targets) : [];
  const good = rows.filter(({ errors }) => errors.length === 0);
  const columns = columnsOf(shape, table[0] ?? []).filter((name) => name !== undefined);
  const importing = useMutation({
    mutationFn: () =>
      request<ImportResult>('POST', `/imports/${entity.path}`, {
        rows: good.map(({ body }) => body),
      }),
    onSuccess: async ({ made, errors }) => {
      setRefused(errors);
      setText('');
      showToast(`${made} imported`);
      await client.invalidateQueries();
    },
  });
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!targets) {
    return <Skeleton />;
  }
  const labels = [...shape.fields, ...shape.relations].map(({ label }) => label);
  return (
    <div className="space-y-6">
      <PageHeader
        icon={entity.icon}
        title={`Import ${inSentence(entity.plural)}`}
        text="From a CSV file, as every spreadsheet saves it. Nothing is made before you have seen it."
        above={
          <Link className="link inline-flex items-center gap-1 text-sm" to={pages.list(entity)}>
            <Icon name="left" className="size-4" />
            {entity.plural}
          </Link>
        }
      />
      <div className="card edge space-y-5 p-5 sm:p-8">
        <div className="space-y-1.5">
          <label htmlFor={`${id}file`} className="block text-sm font-medium">
            CSV file
          </label>
          <input
            id={`${id}file`}
            type="file"
            accept=".csv,text/csv,text/plain"
            className="field"
            onChange={(event) => {
              void event.target.files?.[0]?.text().then(setText);
            }}
          />
        </div>
        <div className="space-y-1.5">
          <label htmlFor={`${id}text`} className="block text-sm font-medium">
            Or paste the rows here
          </label>
          <textarea
            id={`${id}text`}
            rows={5}
            className="field font-mono"
            value={text}
            aria-describedby={`${id}hint`}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
          <p id={`${id}hint`} className="text-muted text-sm">
            The first row names the columns: {labels.join(', ')}.
          </p>
        </div>
      </div>
      {importing.error && <Notice>{messageOf(importing.error)}</Notice>}
      {refused.length > 0 && (
        <Notice>
          Not imported:{' '}
          {refused.map(({ row, message }) => `row ${row + 1} (${message})`).join(', ')}
        </Notice>
      )}
      {text !== '' && columns.length === 0 && (
        <Notice>None of the columns in the first row is known here.</Notice>
      )}
      {rows.length > 0 && columns.length > 0 && (
        <>
          <PreviewTable shape={shape} columns={columns} rows={rows} />
          <Button
            look="primary"
            className="btn-large"
            busy={importing.isPending}
            disabled={good.length === 0}
            onClick={() => {
              importing.mutate();
            }}
          >
            Import {good.length} of {rows.length}
          </Button>
        </>
      )}
    </div>
  );
}
