import { Button } from '../ui/Button';
import type { PartProps } from './part';

/** The next wave of raiders, and the fight against it. */
export function Raiders({ desk, isBusy, onMove }: PartProps) {
  const { number, attack } = desk.wave;
  return (
    <section className="card space-y-4 p-5 sm:p-6" aria-label="Raiders">
      <h2 className="text-lg font-semibold">Raiders</h2>
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1">
          Wave {number} attacks with {attack}; your defence is {desk.strength.defence}.
        </p>
        <Button
          look="danger"
          disabled={isBusy}
          onClick={() => {
            onMove({ path: '/raids' });
          }}
        >
          Fight wave {number} (1 turn)
        </Button>
      </div>
    </section>
  );
}
