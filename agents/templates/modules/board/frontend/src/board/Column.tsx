import { useState } from 'react';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { Badge } from '../ui/Badge';
import type { Tone } from '../ui/tone';
import { Card } from './Card';

interface ColumnProps {
  entity: EntityDefinition;
  field: string;
  option: { value: string; tone: Tone };
  /** Where its cards can go. */
  others: readonly string[];
  records: readonly ApiRecord[];
  onMove: (id: number, to: string) => void;
}

/** A column takes the cards that are dropped on it. */
export function Column({ entity, field, option, others, records, onMove }: ColumnProps) {
  const [isTarget, setIsTarget] = useState(false);
  return (
    <section
      aria-label={option.value}
      className={`bg-neutral-soft/50 w-72 shrink-0 rounded-2xl p-3 transition sm:w-auto sm:min-w-56 sm:flex-1 ${isTarget ? 'outline-link outline-2 outline-dashed' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsTarget(true);
      }}
      onDragLeave={() => {
        setIsTarget(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsTarget(false);
        onMove(Number(event.dataTransfer.getData('text/plain')), option.value);
      }}
    >
      <h2 className="mb-3 flex items-center justify-between px-1">
        <Badge tone={option.tone}>{option.value}</Badge>
        <span className="text-sm font-semibold tabular-nums">{records.length}</span>
      </h2>
      <ul className="min-h-24 space-y-3">
        {records.map((record) => (
          <Card
            key={record.id}
            entity={entity}
            field={field}
            record={record}
            others={others}
            onMove={(to) => {
              onMove(record.id, to);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
