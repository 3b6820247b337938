import { Badge } from '../ui/Badge';
import { momentInWords } from '../ui/dates';
import type { Battle } from './queries';

/** The last battles in which the player took part. */
export function Battles({ battles }: { battles: readonly Battle[] }) {
  return (
    <section className="card space-y-4 p-5 sm:p-6" aria-label="Battle reports">
      <h2 className="text-lg font-semibold">Battle reports</h2>
      {battles.length === 0 && (
        <p className="text-muted text-sm">No battles yet. Your reports will stand here.</p>
      )}
      <ul className="divide-line divide-y">
        {battles.map(({ id, title, outcome, report, createdAt }) => (
          <li key={id} className="space-y-1 py-3 text-sm">
            <div className="flex items-center justify-between gap-3">
              <p className="font-medium">{title}</p>
              <Badge tone={outcome === 'Won' ? 'success' : 'danger'}>
                {outcome === 'Won' ? 'Attack won' : 'Attack lost'}
              </Badge>
            </div>
            <p>{report}</p>
            <time className="text-muted" dateTime={createdAt}>
              {momentInWords(new Date(createdAt))}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
