import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { costInWords, type PartProps } from './part';

/** Works that bring resources, and the walls. */
export function Buildings({ desk, isBusy, onMove }: PartProps) {
  return (
    <section className="card space-y-4 p-5 sm:p-6" aria-label="Buildings">
      <h2 className="text-lg font-semibold">Buildings</h2>
      <ul className="divide-line divide-y">
        {desk.buildings.map(({ name, label, level, cost }) => (
          <li key={name} className="flex items-center gap-3 py-3">
            <div className="min-w-0 flex-1">
              <p className="font-medium">{label}</p>
              <p className="text-muted text-sm">
                {cost ? `Next level: ${costInWords(desk, cost)}` : 'Highest level'}
              </p>
            </div>
            <Badge tone="info">Level {level}</Badge>
            <Button
              aria-label={`Upgrade ${label}`}
              disabled={isBusy || cost === null}
              onClick={() => {
                onMove({ path: '/upgrades', body: { building: name } });
              }}
            >
              Upgrade
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
