import { Button } from '../ui/Button';
import type { Values } from './calculator';
import type { Calculation } from './history';

interface HistoryListProps {
  calculations: readonly Calculation[];
  onUse: (values: Values, items?: readonly Values[]) => void;
  onClear: () => void;
}

/** Earlier calculations; each can be taken up again. */
export function HistoryList({ calculations, onUse, onClear }: HistoryListProps) {
  if (calculations.length === 0) {
    return (
      <p className="card text-muted p-5 text-sm print:hidden">
        Your calculations are listed here and kept in this browser.
      </p>
    );
  }
  return (
    <section className="card space-y-3 p-5 sm:p-6 print:hidden" aria-label="History">
      <div className="flex items-center justify-between gap-3">
        <h2 className="text-lg font-semibold">History</h2>
        <Button look="quiet" onClick={onClear}>
          Clear
        </Button>
      </div>
      <ul className="divide-line divide-y text-sm">
        {calculations.map(({ id, label, value, values, items }) => (
          <li key={id} className="flex items-center gap-3 py-2">
            <span className="text-muted min-w-0 truncate">{label}</span>
            <span className="ml-auto font-semibold tabular-nums">{value}</span>
            <Button
              look="quiet"
              aria-label={`Use again: ${value}`}
              onClick={() => {
                onUse(values, items);
              }}
            >
              Use again
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
