import { coloursOf, plainNumber, type ChartProps } from './chart';

/** Horizontal bars as a list: the numbers stand there as text, so nothing depends on seeing the bars. */
export function BarChart({ label, parts, inWords = plainNumber }: ChartProps) {
  const colours = coloursOf(parts);
  const largest = Math.max(1, ...parts.map((part) => part.value));
  return (
    <ul aria-label={label} className="space-y-4">
      {parts.map((part, index) => (
        <li key={part.label}>
          <div className="mb-1.5 flex items-baseline justify-between gap-4 text-sm">
            <span className="font-medium">{part.label}</span>
            <span className="text-muted tabular-nums">{inWords(part.value)}</span>
          </div>
          <div className="bg-neutral-soft h-2.5 overflow-hidden rounded-full">
            <div
              className="h-full rounded-full"
              style={{
                width: `${(part.value / largest) * 100}%`,
                backgroundColor: colours[index],
              }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
