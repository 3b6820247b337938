import { Link } from 'react-router';
import { Badge } from '../ui/Badge';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { moving } from './settings';
import { Sparkline } from './Sparkline';
import { useLiveValues, type LiveSeries } from './stream';

const cents = 100;

function inWords(value: number): string {
  return (moving.isMoney ? value / cents : value).toLocaleString('en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
}

/** Values that move while one watches. They come from a simulation, and the page says so. */
export function LivePage() {
  const { values, isConnected } = useLiveValues();
  return (
    <>
      <PageHeader
        icon="pulse"
        title={`Live: ${moving.label}`}
        text="These values are simulated on the server and are no real measurements or prices."
        actions={
          <Badge tone={isConnected ? 'success' : 'warning'}>
            {isConnected ? 'Connected' : 'Connecting'}
          </Badge>
        }
      />
      {values ? <Values series={values.series} at={values.at} /> : <Skeleton look="cards" />}
    </>
  );
}

function Values({ series, at }: { series: readonly LiveSeries[]; at: string }) {
  if (series.length === 0) {
    return (
      <EmptyState
        icon="pulse"
        title="Nothing moves yet"
        text={`Add the first of the ${moving.label.toLowerCase()} to see its value move.`}
      />
    );
  }
  return (
    <>
      <p className="text-muted mb-4 text-sm">
        Last updated at {new Date(at).toLocaleTimeString('en-GB')} · {moving.value}
      </p>
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {series.map((one) => (
          <Value key={one.id} series={one} />
        ))}
      </ul>
    </>
  );
}

function Value({ series: { id, label, points } }: { series: LiveSeries }) {
  const first = points[0] ?? 0;
  const last = points.at(-1) ?? 0;
  const change = first === 0 ? 0 : ((last - first) / Math.abs(first)) * 100;
  return (
    <li className="card edge space-y-3 p-5">
      <div className="flex items-start justify-between gap-3">
        <h2 className="font-semibold">
          <Link className="link" to={`/${moving.path}/${id}`}>
            {label}
          </Link>
        </h2>
        <Badge tone={change >= 0 ? 'success' : 'danger'}>
          {change >= 0 ? '+' : ''}
          {change.toFixed(2)} %
        </Badge>
      </div>
      <p className="text-3xl font-bold tabular-nums">{inWords(last)}</p>
      <Sparkline label={`Course of ${label}`} points={points} />
    </li>
  );
}
