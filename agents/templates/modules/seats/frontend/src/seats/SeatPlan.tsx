import { useRef, type KeyboardEvent } from 'react';
import { inWords } from './price';
import type { SeatClass, SeatRow } from './seats';
import { seating } from './settings';

interface SeatPlanProps {
  classes: readonly SeatClass[];
  chosen: readonly string[];
  /** Places that were the booking's own before. */
  own?: readonly string[];
  onToggle: (place: string) => void;
}

/** The places row by row; arrow keys go from one to the next. */
export function SeatPlan({ classes, chosen, own = [], onToggle }: SeatPlanProps) {
  const plan = useRef<HTMLDivElement>(null);
  const handleKey = (event: KeyboardEvent) => {
    const steps: Partial<Record<string, [number, number]>> = {
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
    };
    const step = steps[event.key];
    const here = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!step || !here) {
      return;
    }
    event.preventDefault();
    const [row, place] = [Number(here.dataset.row) + step[0], Number(here.dataset.place) + step[1]];
    plan.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-place="${place}"]`)?.focus();
  };
  const firstOf = (index: number) =>
    classes.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div ref={plan} className="space-y-4">
      <Legend />
      <div className="border-line bg-canvas w-full space-y-5 rounded-2xl border p-3 sm:p-5">
        {seating.front && (
          <p className="border-line text-muted mx-auto w-2/3 border-b-4 pb-1 text-center text-xs">
            {seating.front}
          </p>
        )}
        {classes.map(({ name, price, rows }, block) => {
          const first = firstOf(block);
          return (
            <div key={name} role="group" aria-label={name || seating.plural} className="space-y-2">
              {name !== '' && (
                <p className="flex items-baseline justify-between gap-4 text-sm font-semibold">
                  {name}
                  {price !== null && <span className="tabular-nums">{inWords(price)}</span>}
                </p>
              )}
              {rows.map((row, index) => (
                <Row
                  key={row.name}
                  row={row}
                  position={first + index}
                  chosen={chosen}
                  own={own}
                  onKey={handleKey}
                  onToggle={onToggle}
                />
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Legend() {
  return (
    <ul className="text-muted flex flex-wrap gap-x-5 gap-y-2 text-sm" aria-label="Key">
      <li className="flex items-center gap-2">
        <span className="border-control bg-surface size-5 rounded-md border" /> free
      </li>
      <li className="flex items-center gap-2">
        <span className="bg-accent text-on-accent grid size-5 place-items-center rounded-md text-xs">
          ✓
        </span>{' '}
        chosen
      </li>
      <li className="flex items-center gap-2">
        <span className="border-control grid size-5 place-items-center rounded-md border border-dashed text-xs">
          ×
        </span>{' '}
        taken
      </li>
    </ul>
  );
}

interface RowProps {
  row: SeatRow;
  position: number;
  chosen: readonly string[];
  own: readonly string[];
  onKey: (event: KeyboardEvent) => void;
  onToggle: (place: string) => void;
}

function Row({ row, position, chosen, own, onKey, onToggle }: RowProps) {
  const aisle = row.places.length > 3 ? Math.ceil(row.places.length / 2) : 0;
  return (
    <div className="flex items-center justify-center gap-0.5 sm:gap-1.5">
      <span aria-hidden className="text-muted w-4 shrink-0 text-xs">
        {row.name}
      </span>
      {row.places.map(({ name, isTaken }, index) => {
        const isChosen = chosen.includes(name);
        const isLost = isTaken && !isChosen && !own.includes(name);
        const state = isLost ? 'taken' : isChosen ? 'chosen' : 'free';
        return (
          <button
            key={name}
            type="button"
            data-row={position}
            data-place={index}
            aria-label={`Row ${row.name} ${seating.one} ${index + 1}, ${state}`}
            aria-pressed={isChosen}
            aria-disabled={isLost}
            className={`h-9 max-w-11 min-w-6 flex-1 rounded-md border text-xs font-semibold tabular-nums transition-colors ${index === aisle && aisle > 0 ? 'ml-2 sm:ml-6' : ''} ${
              isLost
                ? 'border-control text-muted cursor-not-allowed border-dashed'
                : isChosen
                  ? 'border-accent bg-accent text-on-accent'
                  : 'border-control bg-surface hover:border-accent cursor-pointer'
            }`}
            onKeyDown={onKey}
            onClick={() => {
              if (!isLost) {
                onToggle(name);
              }
            }}
          >
            {isLost ? '×' : isChosen ? '✓' : index + 1}
          </button>
        );
      })}
      <span aria-hidden className="w-4 shrink-0" />
    </div>
  );
}
