import type { ChartPart } from './chart';

interface ColumnChartProps {
  label: string;
  parts: readonly ChartPart[];
}

/** Columns side by side in the order of time. Each says its number in words, so nothing depends on seeing it. */
export function ColumnChart({ label, parts }: ColumnChartProps) {
  const largest = Math.max(1, ...parts.map((part) => part.value));
  return (
    <ul aria-label={label} className="flex h-44 items-end gap-2">
      {parts.map((part) => (
        <li key={part.label} className="flex h-full min-w-0 flex-1 flex-col justify-end gap-1.5">
          <span className="text-center text-xs font-semibold tabular-nums">{part.value}</span>
          <span
            aria-hidden="true"
            className="bg-accent rounded-t-md"
            style={{ height: `${(part.value / largest) * 100}%`, minHeight: '2px' }}
          />
          <span className="text-muted truncate text-center text-xs">{part.label}</span>
        </li>
      ))}
    </ul>
  );
}
