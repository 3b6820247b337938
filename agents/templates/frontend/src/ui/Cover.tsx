import { Icon, type IconName } from './Icon';

const series = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;

/** A number that is always the same for a text. */
function numberOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
}

/** Shapes behind the icon, drawn on a ground of 320 by 200. */
const scenes = [
  'M-20 170C60 110 110 200 190 150S300 120 350 150V220H-20Z M-20 195C70 150 130 215 220 180S310 170 350 185V220H-20Z',
  'M230 30a70 70 0 1 1 140 0 70 70 0 1 1-140 0Z M-60 190a90 90 0 1 1 180 0 90 90 0 1 1-180 0Z',
  'M-20 220 90 80 150 150 220 60 350 220Z M-20 220 40 150 110 220Z M250 55a18 18 0 1 1 36 0 18 18 0 1 1-36 0Z',
  'M0 0H64V64H0Z M128 0H192V64H128Z M256 64H320V128H256Z M64 128H128V192H64Z M192 136H256V200H192Z',
  'M320 0 180 200H230L340 40Z M250 0 110 200H140L280 0Z M80 0-40 170V200L110 0Z',
];

interface CoverProps {
  title: string;
  icon: IconName;
  className?: string;
}

/** A picture made from a title, for records that have none of their own: each has its colours and shapes. */
export function Cover({ title, icon, className = '' }: CoverProps) {
  const number = numberOf(title);
  const first = series[number % series.length];
  const second = series[(number + 1 + (number % 2)) % series.length];
  return (
    <div
      aria-hidden="true"
      className={`relative grid w-full place-items-center overflow-hidden ${className}`}
      style={{
        background: `linear-gradient(135deg, color-mix(in oklab, var(--${first}) 38%, var(--surface)), color-mix(in oklab, var(--${second}) 30%, var(--surface)))`,
      }}
    >
      <svg
        viewBox="0 0 320 200"
        preserveAspectRatio="xMidYMid slice"
        className="absolute inset-0 size-full"
        fill={`var(--${first})`}
        fillOpacity="0.22"
      >
        <path d={scenes[number % scenes.length]} />
      </svg>
      <span
        className="bg-surface relative grid size-16 place-items-center rounded-2xl shadow-md"
        style={{ color: `var(--${first})` }}
      >
        <Icon name={icon} className="size-8" />
      </span>
    </div>
  );
}
