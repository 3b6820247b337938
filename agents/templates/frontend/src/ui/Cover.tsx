import { Icon, type IconName } from './Icon';
import { Portrait } from './Portrait';
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

type Shades = Record<Shade | 'sky' | 'haze' | 'thing', string>;

/** The accent from pale to dark, and one colour from beside it. */
function shadesOf(number: number): Shades {
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
  return (
    <div
      aria-hidden="true"
      className={`relative w-full overflow-hidden ${className}`}
      style={{ background: `linear-gradient(${shades.sky}, ${shades.haze})` }}
    >
      {icon === 'people' ? (
        <Portrait number={number} shirt={number & 64 ? shades.deep : shades.warm} />
      ) : (
        <Thing name={titleIcon(title, icon)} number={number} shades={shades} />
      )}
    </div>
  );
}

interface ThingProps {
  name: IconName;
  number: number;
  shades: Shades;
}

function Thing({ name, number, shades }: ThingProps) {
  const scenes = scenesOf(name);
  const scene: Scene = scenes[(number >>> 3) % scenes.length] ?? [];
  return (
    <svg
      viewBox="0 0 320 200"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full"
    >
      <g transform={number & 64 ? 'matrix(-1 0 0 1 320 0)' : undefined}>
        {scene.map(([shade, shape]) => (
          <path key={shape} d={shape} fill={shades[shade]} />
        ))}
      </g>
      <ellipse cx="160" cy="158" rx="44" ry="6" fill={shades.dark} opacity="0.35" />
      <svg x="114" y="66" width="92" height="92" color={shades.dark} fill={shades.thing}>
        <Icon name={name} className="fill-inherit stroke-[1.25]" />
      </svg>
    </svg>
  );
}
