import { Icon, type IconName } from './Icon';
import { titleIcon } from './titleIcon';

const others = ['series-2', 'series-3', 'series-5', 'series-6'] as const;

/** A number that is always the same for a text. */
function numberOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
}

/** Two layers of shapes on a ground of 320 by 200, one for each colour. */
const scenes = [
  [
    'M-20 150C50 90 110 190 190 130S300 90 350 130V220H-20Z',
    'M-20 190C70 140 130 210 220 170S310 160 350 180V220H-20Z',
  ],
  [
    'M210 20a85 85 0 1 1 170 0 85 85 0 1 1-170 0Z',
    'M-70 190a95 95 0 1 1 190 0 95 95 0 1 1-190 0Z M150 175a14 14 0 1 1 28 0 14 14 0 1 1-28 0Z',
  ],
  [
    'M-20 220 90 70 150 150 220 50 350 220Z M262 46a20 20 0 1 1 40 0 20 20 0 1 1-40 0Z',
    'M-20 220 30 150 110 220Z M120 220 250 110 350 220Z',
  ],
  [
    'M0 0H64V64H0Z M128 0H192V64H128Z M256 64H320V128H256Z',
    'M64 64H128V128H64Z M0 136H64V200H0Z M192 136H256V200H192Z',
  ],
  [
    'M320 0 180 200H230L340 40Z M250 0 110 200H140L280 0Z',
    'M90 0-40 170V210L120 0Z M210 0 150 200H165L225 0Z',
  ],
  [
    'M160 260a120 120 0 1 1 .1 0Z M160 30a70 70 0 1 0 .1 0Z',
    'M40 60a16 16 0 1 1 .1 0Z M280 70a26 26 0 1 1 .1 0Z M60 150a9 9 0 1 1 .1 0Z',
  ],
] as const;

interface CoverProps {
  title: string;
  icon: IconName;
  className?: string;
}

/** A picture made from a title, for records that have none of their own: its own shapes in shades of the accent. */
export function Cover({ title, icon, className = '' }: CoverProps) {
  const number = numberOf(title);
  const first = 'var(--series-1)';
  const second = `color-mix(in oklab, ${first} 65%, var(--${others[number % others.length]}))`;
  const [back, front] = scenes[(number >> 3) % scenes.length] ?? scenes[0];
  return (
    <div
      aria-hidden="true"
      className={`relative grid w-full place-items-center overflow-hidden ${className}`}
      style={{
        background: `linear-gradient(135deg, color-mix(in oklab, ${first} 42%, var(--surface)), color-mix(in oklab, ${second} 42%, var(--surface)))`,
      }}
    >
      <svg
        viewBox="0 0 320 200"
        preserveAspectRatio="xMidYMid slice"
        className="absolute inset-0 size-full"
        fillOpacity="0.3"
      >
        <path d={back} fill={first} />
        <path d={front} fill={second} />
      </svg>
      <span
        className="bg-surface relative grid size-16 place-items-center rounded-2xl shadow-md"
        style={{ color: first }}
      >
        <Icon name={titleIcon(title, icon)} className="size-8" />
      </span>
    </div>
  );
}
