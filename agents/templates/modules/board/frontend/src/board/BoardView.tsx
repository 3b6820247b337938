import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../api/client';
import { fieldNamed } from '../records/members';
import { allRecords, type ListParameters } from '../records/queries';
import type { EntityDefinition, ListPartProps } from '../records/types';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { useToast } from '../ui/toasts';
import { Column } from './Column';
import { useMove } from './moves';
import { boards } from './settings';

/** A list in columns, with the search and the filters that were chosen. */
export function BoardView({ entity, state }: ListPartProps) {
  return <Board entity={entity} parameters={state.parameters} />;
}

interface BoardProps {
  entity: EntityDefinition;
  parameters: ListParameters;
}

export function Board({ entity, parameters }: BoardProps) {
  const columns = boards[entity.name] ?? { field: '' };
  const showToast = useToast();
  const { data, error } = useQuery({
    queryKey: [entity.path, 'board', parameters],
    queryFn: () => allRecords(entity, parameters, 500),
  });
  const move = useMove(entity, columns);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton look="cards" />;
  }
  const options = fieldNamed(entity, columns.field)?.options ?? [];
  const moving = move.isPending ? move.variables : undefined;
  const stateOf = (id: number) =>
    moving?.record.id === id ? moving.to : data.find((record) => record.id === id)?.[columns.field];
  return (
    <div className="-mx-4 overflow-x-auto px-4 pb-4">
      <div className="flex min-w-max items-start gap-4 sm:min-w-0">
        {options.map((option) => (
          <Column
            key={option.value}
            entity={entity}
            field={columns.field}
            option={option}
            others={options.map(({ value }) => value).filter((value) => value !== option.value)}
            records={data.filter(({ id }) => stateOf(id) === option.value)}
            onMove={(id, to) => {
              const record = data.find((one) => one.id === id);
              if (record && record[columns.field] !== to) {
                move.mutate(
                  { record, to },
                  {
                    onSuccess: () => {
                      showToast(`${record.label}: ${to}`);
                    },
                    onError: (problem) => {
                      showToast(problem.message, 'problem');
                    },
                  },
                );
              }
            }}
          />
        ))}
      </div>
    </div>
  );
}
