interface SparklineProps {
  label: string;
  points: readonly number[];
}

const width = 160;
const height = 44;

/** The course of a value as a line. */
export function Sparkline({ label, points }: SparklineProps) {
  const least = Math.min(...points);
  const range = Math.max(...points) - least || 1;
  const places = points.map((point, index) => {
    const x = (index / Math.max(1, points.length - 1)) * width;
    const y = height - 2 - ((point - least) / range) * (height - 4);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="text-link h-11 w-full"
      preserveAspectRatio="none"
    >
      <polyline
        points={places.join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
