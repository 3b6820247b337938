import { plainNumber, type ChartProps } from './chart';

/** Longer numbers than these would run into one another. */
const longest = 7;
const fewColumns = 4;

/** Columns side by side in the order of time. Each says its number in words, so nothing depends on seeing it. */
export function ColumnChart({ label, parts, inWords = plainNumber }: ChartProps) {
  const largest = Math.max(1, ...parts.map((part) => part.value));
  const isTight =
    parts.length > fewColumns && parts.some((part) => inWords(part.value).length > longest);
  return (
    <ul aria-label={label} className="flex">
      {parts.map((part) => (
        <li key={part.label} className="min-w-0 flex-1">
          <span className="flex h-40 items-end justify-center px-1 pt-6">
            <span
              className="relative w-full max-w-20"
              style={{ height: `${(part.value / largest) * 100}%`, minHeight: '2px' }}
            >
              <span
                className={
                  isTight && part.value < largest
                    ? 'sr-only'
                    : 'absolute bottom-full left-1/2 -translate-x-1/2 pb-1 text-xs font-semibold whitespace-nowrap tabular-nums'
                }
              >
                {inWords(part.value)}
              </span>
              <span aria-hidden="true" className="bg-accent block h-full rounded-t-md" />
            </span>
          </span>
          <span className="border-line text-muted block truncate border-t pt-1.5 text-center text-xs">
            {part.label}
          </span>
        </li>
      ))}
    </ul>
  );
}
