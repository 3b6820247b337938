import { Button } from '../ui/Button';
import type { PartProps } from './part';

/** Who works where; sending somebody elsewhere takes no turn. */
export function Workers({ desk, isBusy, onMove }: PartProps) {
  return (
    <section className="card space-y-4 p-5 sm:p-6" aria-label="Workers">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-lg font-semibold">Workers</h2>
        <p className="text-muted text-sm tabular-nums">{desk.idleWorkers} idle</p>
      </div>
      <ul className="divide-line divide-y">
        {desk.resources.map((work) => (
          <li key={work.name} className="flex items-center gap-3 py-3">
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                {work.label}: {work.workers}
              </p>
              <p className="text-muted text-sm">{work.yield} a turn</p>
            </div>
            {([-1, 1] as const).map((step) => (
              <Button
                key={step}
                aria-label={`${step > 0 ? '+1' : '−1'} worker for ${work.label}`}
                disabled={isBusy || (step > 0 ? desk.idleWorkers : work.workers) === 0}
                onClick={() => {
                  onMove({
                    path: '/workers',
                    body: { resource: work.name, count: work.workers + step },
                  });
                }}
              >
                {step > 0 ? '+1' : '−1'}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
