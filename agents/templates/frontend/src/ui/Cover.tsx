import { compositionOf } from './compositions';
import { subjectOf } from './drawn';
import { Icon, type IconName } from './Icon';
import { Portrait } from './Portrait';
import { scenesOf, type Shade } from './scenes';

/** The accent, or a colour near to it, and one from beside that: neighbours in a list take another pair. */
const pairs = [
  ['series-1', 'series-2'],
  ['series-2', 'series-1'],
  ['series-1', 'series-6'],
  ['series-3', 'series-1'],
  ['series-1', 'series-5'],
] as const;

/** A number that is always the same for a text. */
function numberOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
}

type Shades = Record<Shade | 'sky' | 'haze', string>;

/** A colour from pale to dark, and one from beside it. */
function shadesOf(turn: number): Shades {
  const [own, other] = pairs[turn % pairs.length] ?? pairs[0];
  const main = `var(--${own})`;
  const beside = `var(--${other})`;
  const tint = (colour: string, share: number) =>
    `color-mix(in oklab, ${colour} ${share}%, var(--surface))`;
  return {
    sky: tint(main, 30),
    haze: tint(beside, 24),
    paper: 'color-mix(in oklab, white 92%, var(--surface))',
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
  /** Which of many it is: those beside one another are drawn and coloured in turn. */
  turn?: number;
  className?: string;
}

/**
 * A picture drawn from a title, for records that have none of their own: what the title names, where it belongs; calm
 * shapes where nothing is sure to fit.
 */
export function Cover({ title, icon, turn, className = '' }: CoverProps) {
  const number = numberOf(title);
  const place = turn ?? number;
  const shades = shadesOf(title === '' ? 0 : place);
  return (
    <div
      aria-hidden="true"
      className={`relative w-full overflow-hidden ${className}`}
      style={{ background: `linear-gradient(${shades.sky}, ${shades.haze})` }}
    >
      {icon === 'people' && title !== '' ? (
        <Portrait number={number} shirt={number & 64 ? shades.deep : shades.warm} />
      ) : (
        <Thing title={title} icon={icon} turn={place} number={number} shades={shades} />
      )}
    </div>
  );
}

/** These are seen rather than put somewhere: the scene says it all. */
const views: readonly IconName[] = [
  'bed',
  'boat',
  'film',
  'leaf',
  'mask',
  'mountain',
  'plane',
  'sun',
  'tent',
];

/** These say so little that shapes without one say more. */
const vague: readonly IconName[] = [
  'article',
  'box',
  'calendar',
  'flag',
  'folder',
  'grid',
  'image',
  'layers',
  'people',
  'place',
  'star',
  'tag',
  'target',
];

interface ThingProps {
  /** Empty for the whole site, not for one of many. */
  title: string;
  icon: IconName;
  turn: number;
  number: number;
  shades: Shades;
}

/** In the next row of a list, the same does not stand below itself. */
const acrossRow = 4;

function Thing({ title, icon, turn, number, shades }: ThingProps) {
  const { scene: name, makes } = subjectOf(title, icon);
  const step = turn + Math.floor(turn / acrossRow);
  const thing = makes[step % makes.length];
  const scenes = scenesOf(name);
  const isScene = thing !== undefined || views.includes(name);
  const scene = isScene
    ? (scenes[(step + (number >>> 3)) % scenes.length] ?? [])
    : compositionOf(numberOf(icon) + step, number);
  return (
    <svg
      viewBox="0 0 320 200"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full"
    >
      <g transform={number & 64 ? 'matrix(-1 0 0 1 320 0)' : undefined}>
        {scene.map(([shade, shape], index) => (
          <path key={`${index}${shape}`} d={shape} fill={shades[shade]} />
        ))}
      </g>
      {thing && (
        <>
          <ellipse cx="160" cy="162" rx="62" ry="7" fill={shades.dark} opacity="0.3" />
          <g transform="matrix(0.88 0 0 0.88 19.2 19.4)">
            {thing.map(([shade, shape]) => (
              <path key={shape} d={shape} fill={shades[shade]} />
            ))}
          </g>
        </>
      )}
      {!isScene && title === '' && !vague.includes(name) && (
        <svg x="122" y="62" width="76" height="76" color={shades.dark}>
          <circle cx="38" cy="38" r="38" fill={shades.paper} />
          <svg x="19" y="19" width="38" height="38">
            <Icon name={name} className="stroke-[1.5]" />
          </svg>
        </svg>
      )}
    </svg>
  );
}
