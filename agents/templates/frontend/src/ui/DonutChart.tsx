import { coloursOf, plainNumber, type ChartProps } from './chart';

const radius = 40;
const around = 2 * Math.PI * radius;
/** The number in the middle is written as large as the ring allows. */
const largestLetters = 20;
const widestLine = 104;

/** The parts of a whole as a ring, with the numbers as text beside it. */
export function DonutChart({ label, parts, inWords = plainNumber }: ChartProps) {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const colours = coloursOf(parts);
  const middle = inWords(total);
  const size = Math.min(largestLetters, widestLine / middle.length);
  const arcs = parts.map((part, index) => {
    const before = parts.slice(0, index).reduce((sum, { value }) => sum + value, 0);
    return {
      part,
      colour: colours[index],
      length: total === 0 ? 0 : (part.value / total) * around,
      start: total === 0 ? 0 : (before / total) * around,
    };
  });
  return (
    <div className="flex flex-wrap items-center justify-center gap-x-10 gap-y-6">
      <svg viewBox="0 0 100 100" aria-hidden="true" className="size-36 shrink-0">
        <g fill="none" strokeWidth="13" transform="rotate(-90 50 50)">
          <circle cx="50" cy="50" r={radius} stroke="var(--neutral-soft)" />
          {arcs.map(({ part, colour, length, start }) => (
            <circle
              key={part.label}
              cx="50"
              cy="50"
              r={radius}
              stroke={colour}
              strokeDasharray={`${Math.max(0, length - 1)} ${around}`}
              strokeDashoffset={-start}
            />
          ))}
        </g>
        <text
          x="50"
          y={50 + size * 0.35}
          textAnchor="middle"
          fill="currentColor"
          className="font-bold tabular-nums"
          fontSize={size}
        >
          {middle}
        </text>
      </svg>
      <ul aria-label={label} className="max-w-60 min-w-40 flex-1 space-y-2 text-sm">
        {arcs.map(({ part, colour }) => (
          <li key={part.label} className="flex items-center gap-2.5">
            <span
              aria-hidden="true"
              className="size-2.5 rounded-full"
              style={{ backgroundColor: colour }}
            />
            <span className="min-w-0 flex-1 truncate">{part.label}</span>
            <span className="font-semibold tabular-nums">{inWords(part.value)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
