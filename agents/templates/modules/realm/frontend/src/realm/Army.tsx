import { Button } from '../ui/Button';
import { costInWords, type PartProps } from './part';

const troop = 5;

/** The soldiers of each people, and the training of more. */
export function Army({ desk, isBusy, onMove }: PartProps) {
  return (
    <section className="card space-y-4 p-5 sm:p-6" aria-label="Soldiers">
      <h2 className="text-lg font-semibold">Soldiers</h2>
      <ul className="divide-line divide-y">
        {desk.soldiers.map(({ name, label, attack, defence, cost, count }) => (
          <li key={name} className="flex items-center gap-3 py-3">
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                {label}: {count}
              </p>
              <p className="text-muted text-sm">
                Attack {attack}, defence {defence}. One costs {costInWords(desk, cost)}.
              </p>
            </div>
            {[1, troop].map((size) => (
              <Button
                key={size}
                aria-label={`Train ${size} of ${label}`}
                disabled={isBusy}
                onClick={() => {
                  onMove({ path: '/soldiers', body: { soldier: name, count: size } });
                }}
              >
                +{size}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
