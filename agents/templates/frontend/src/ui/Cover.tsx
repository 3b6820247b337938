import { Icon, type IconName } from './Icon';
import { scenesOf, type Scene, type Shade } from './scenes';
import { titleIcon } from './titleIcon';

const others = ['series-2', 'series-3', 'series-5', 'series-6'] as const;

/** A number that is always the same for a text. */
function numberOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
}

/** The accent from pale to dark, and one colour from beside it. */
function shadesOf(number: number): Record<Shade | 'sky' | 'haze' | 'thing', string> {
  const main = 'var(--series-1)';
  const beside = `var(--${others[number % others.length]})`;
  const tint = (colour: string, share: number) =>
    `color-mix(in oklab, ${colour} ${share}%, var(--surface))`;
  return {
    sky: tint(main, 30),
    haze: tint(beside, 24),
    paper: 'color-mix(in oklab, white 92%, var(--surface))',
    thing: `color-mix(in oklab, ${beside} ${((number >>> 9) % 3) * 16}%, white)`,
    soft: tint(main, 44),
    warm: tint(beside, 62),
    mid: tint(main, 64),
    deep: tint(main, 84),
    dark: `color-mix(in oklab, ${main} 78%, black)`,
  };
}

interface CoverProps {
  title: string;
  icon: IconName;
  className?: string;
}

/** A picture drawn from a title, for records that have none of their own: what the title names, where it belongs. */
export function Cover({ title, icon, className = '' }: CoverProps) {
  const number = numberOf(title);
  const shades = shadesOf(number);
  const thing = titleIcon(title, icon);
  const scenes = scenesOf(thing);
  const scene: Scene = scenes[(number >>> 3) % scenes.length] ?? [];
  return (
    <div
      aria-hidden="true"
      className={`relative w-full overflow-hidden ${className}`}
      style={{ background: `linear-gradient(${shades.sky}, ${shades.haze})` }}
    >
      <svg
        viewBox="0 0 320 200"
        preserveAspectRatio="xMidYMid slice"
        className={`absolute inset-0 size-full ${(number >>> 6) % 2 ? '-scale-x-100' : ''}`}
      >
        {scene.map(([shade, shape]) => (
          <path key={shape} d={shape} fill={shades[shade]} />
        ))}
        <ellipse cx="160" cy="156" rx="44" ry="6" fill={shades.dark} opacity="0.35" />
      </svg>
      <span
        className="absolute inset-0 grid translate-y-[6%] place-items-center"
        style={{ color: shades.dark, fill: shades.thing }}
      >
        <Icon name={thing} className="h-[46%] w-auto fill-inherit stroke-[1.25]" />
      </span>
    </div>
  );
}
