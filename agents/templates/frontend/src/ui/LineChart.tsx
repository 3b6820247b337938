import { useId, useState, type PointerEvent } from 'react';

interface LinePoint {
  label: string;
  /** Nothing where nobody knows, which is not the same as zero. */
  value: number | null;
}

interface LineChartProps {
  label: string;
  points: readonly LinePoint[];
  inWords: (value: number) => string;
  /** Each number stands for itself rather than for a state that goes on: columns, not a line. */
  isSum?: boolean;
}

const height = 100;
const steps = 4;

/** A round number, so that as many steps of it as the grid has lines reach the largest value. */
function stepFor(largest: number): number {
  const rough = Math.max(largest, 1) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return Math.max(step, 1);
}

/**
 * A number over time. The point under the pointer, or the one that the arrow keys choose, is said in words; all of them
 * stand in a table below.
 */
export function LineChart({ label, points, inWords, isSum = false }: LineChartProps) {
  const gradient = useId();
  const [active, setActive] = useState<number>();
  const step = stepFor(Math.max(...points.map(({ value }) => value ?? 0)));
  const top = step * steps;
  const last = Math.max(points.length - 1, 1);
  const width = 100 / points.length;
  const at = (index: number) => (isSum ? (index + 0.5) * width : (100 * index) / last);
  const rise = (value: number) => height - (height * value) / top;
  const known = points.flatMap(({ value }, index) =>
    value === null ? [] : [{ left: at(index), top: rise(value) }],
  );
  const line = known.map(({ left, top: y }) => `${left},${y}`).join(' ');
  const sides = [known[0]?.left ?? 0, known.at(-1)?.left ?? 0];
  const say = (value: number | null) => (value === null ? 'No figures' : inWords(value));
  const shown = active === undefined ? undefined : points[active];
  const follow = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
    setActive(isSum ? Math.min(Math.floor(share * points.length), last) : Math.round(share * last));
  };
  return (
    <figure>
      <div className="flex gap-3">
        <div
          aria-hidden="true"
          className="text-muted flex h-52 flex-col-reverse justify-between text-right text-xs tabular-nums"
        >
          {Array.from({ length: steps + 1 }, (_, index) => (
            <span key={index} className="-my-2">
              {inWords(index * step)}
            </span>
          ))}
        </div>
        <div
          className="relative h-52 min-w-0 flex-1"
          onPointerMove={follow}
          onPointerLeave={() => {
            setActive(undefined);
          }}
        >
          <svg
            aria-hidden="true"
            viewBox={`0 0 100 ${height}`}
            preserveAspectRatio="none"
            className="size-full overflow-visible"
          >
            <linearGradient id={gradient} x1="0" x2="0" y1="0" y2="1">
              <stop offset="0" stopColor="var(--series-1)" stopOpacity="0.35" />
              <stop offset="1" stopColor="var(--series-1)" stopOpacity="0.02" />
            </linearGradient>
            {Array.from({ length: steps + 1 }, (_, index) => (
              <path
                key={index}
                d={`M0 ${rise(index * step)}H100`}
                stroke="var(--line)"
                vectorEffect="non-scaling-stroke"
              />
            ))}
            {isSum ? (
              known.map(({ left, top: y }) => (
                <rect
                  key={left}
                  x={left - 0.35 * width}
                  y={y}
                  width={0.7 * width}
                  height={height - y}
                  fill="var(--series-1)"
                />
              ))
            ) : (
              <>
                <polygon
                  points={`${sides[0]},${height} ${line} ${sides[1]},${height}`}
                  fill={`url(#${gradient})`}
                />
                <polyline
                  points={line}
                  fill="none"
                  stroke="var(--series-1)"
                  strokeWidth="2.5"
                  strokeLinejoin="round"
                  strokeLinecap="round"
                  vectorEffect="non-scaling-stroke"
                />
              </>
            )}
          </svg>
          {!isSum &&
            known.length < points.length &&
            known.map(({ left, top: y }) => (
              <span
                key={left}
                aria-hidden="true"
                className="bg-series-1 absolute size-2 -translate-1/2 rounded-full"
                style={{ left: `${left}%`, top: `${y}%` }}
              />
            ))}
          <input
            type="range"
            aria-label={`${label}, step by step`}
            aria-valuetext={shown && `${shown.label}: ${say(shown.value)}`}
            min={0}
            max={last}
            value={active ?? last}
            className="absolute inset-0 size-full cursor-crosshair opacity-0"
            onChange={(event) => {
              setActive(Number(event.target.value));
            }}
            onFocus={() => {
              setActive((current) => current ?? last);
            }}
            onBlur={() => {
              setActive(undefined);
            }}
          />
          {shown && (
            <Mark left={at(active ?? 0)} top={rise(shown.value ?? 0)}>
              <span className="block font-semibold tabular-nums">{say(shown.value)}</span>
              <span className="block opacity-80">{shown.label}</span>
            </Mark>
          )}
        </div>
      </div>
      <div aria-hidden="true" className="text-muted mt-3 flex justify-between pl-10 text-xs">
        <span>{points[0]?.label}</span>
        <span>{points.at(-1)?.label}</span>
      </div>
      <details className="mt-4 text-sm">
        <summary className="text-muted cursor-pointer">Show as a table</summary>
        <table className="mt-3 w-full">
          <caption className="sr-only">{label}</caption>
          <tbody className="divide-line divide-y">
            {points.map((point) => (
              <tr key={point.label}>
                <th scope="row" className="py-1.5 text-left font-normal">
                  {point.label}
                </th>
                <td className="py-1.5 text-right tabular-nums">{say(point.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

interface MarkProps {
  /** Where it points to, in hundredths of the chart. */
  left: number;
  top: number;
  children: React.ReactNode;
}

function Mark({ left, top, children }: MarkProps) {
  const shift = left < 15 ? '0%' : left > 85 ? '-100%' : '-50%';
  return (
    <div className="pointer-events-none">
      <span
        className="border-surface bg-series-1 absolute size-3.5 -translate-1/2 rounded-full border-2"
        style={{ left: `${left}%`, top: `${top}%` }}
      />
      <span
        className="bg-surface-fg text-surface absolute -top-3 z-10 rounded-lg px-3 py-1.5 text-xs whitespace-nowrap shadow-lg"
        style={{ left: `${left}%`, transform: `translateX(${shift})` }}
      >
        {children}
      </span>
    </div>
  );
}
