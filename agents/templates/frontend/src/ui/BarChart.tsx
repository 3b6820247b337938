import type { Tone } from './tone';

const fills: Record<Tone, string> = {
  neutral: 'bg-neutral/70',
  info: 'bg-info/70',
  success: 'bg-success/70',
  warning: 'bg-warning/70',
  danger: 'bg-danger/70',
};

interface Bar {
  label: string;
  value: number;
  tone?: Tone;
}

interface BarChartProps {
  label: string;
  bars: readonly Bar[];
}

/** Horizontal bars as a list: the numbers stand there as text, so nothing depends on seeing the bars. */
export function BarChart({ label, bars }: BarChartProps) {
  const largest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ul aria-label={label} className="space-y-4">
      {bars.map((bar) => (
        <li key={bar.label}>
          <div className="mb-1.5 flex items-baseline justify-between gap-4 text-sm">
            <span className="font-medium">{bar.label}</span>
            <span className="text-muted tabular-nums">{bar.value}</span>
          </div>
          <div className="bg-neutral-soft h-2.5 overflow-hidden rounded-full">
            <div
              className={`h-full rounded-full ${bar.tone ? fills[bar.tone] : 'bg-accent'}`}
              style={{ width: `${(bar.value / largest) * 100}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
