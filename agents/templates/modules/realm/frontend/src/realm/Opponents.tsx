import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import type { PartProps } from './part';

/** Whom one can attack, the strongest first. */
export function Opponents({ desk, isBusy, onMove }: PartProps) {
  return (
    <section className="card space-y-4 p-5 sm:p-6" aria-label="Opponents">
      <h2 className="text-lg font-semibold">Opponents</h2>
      <ul className="divide-line divide-y">
        {desk.opponents.map(({ id, name, power, isComputer }) => (
          <li key={id} className="flex items-center gap-3 py-3">
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">{name}</p>
              <p className="text-muted text-sm">Power {power}</p>
            </div>
            {isComputer && <Badge>Computer</Badge>}
            <Button
              look="danger"
              aria-label={`Attack ${name}`}
              disabled={isBusy}
              onClick={() => {
                onMove({ path: '/attacks', body: { target: id } });
              }}
            >
              Attack
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
