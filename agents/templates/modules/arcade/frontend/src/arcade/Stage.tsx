import { useRef } from 'react';
import { Picture, Pieces } from './Picture';
import type { Direction, Grid, Look, Paint, Play, Shape } from './game';

const fills: Record<Paint, string> = {
  ink: 'fill-current',
  accent: 'fill-accent',
  strong: 'fill-accent-strong',
  soft: 'fill-soft',
  success: 'fill-success',
  warning: 'fill-star',
  danger: 'fill-danger',
  muted: 'fill-line',
};

const grounds: Record<Paint, string> = {
  ink: 'bg-field',
  accent: 'bg-accent text-on-accent',
  strong: 'bg-accent-strong text-on-accent',
  soft: 'bg-soft text-on-soft',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
  muted: 'bg-neutral-soft text-neutral',
};

/** Shorter ways of the finger are taps. */
const shortestSwipe = 24;

interface StageProps {
  title: string;
  /** Swipes steer it, so they do not scroll the page. */
  isSteered: boolean;
  look: Look;
  onChange: (make: (current: Play) => Play) => void;
  /** A cell was pressed, which may begin the game. */
  onPress: (make: (current: Play) => Play) => void;
}

/** The game as it stands, in the colours of the site. */
export function Stage({ title, isSteered, look, onChange, onPress }: StageProps) {
  if (look.kind === 'text') {
    return <Passage look={look} />;
  }
  return look.kind === 'stage' ? (
    <Scene title={title} look={look} onChange={onChange} />
  ) : (
    <Board isSteered={isSteered} look={look} onChange={onChange} onPress={onPress} />
  );
}

function swipeOf(across: number, down: number): Direction | null {
  if (Math.max(Math.abs(across), Math.abs(down)) < shortestSwipe) {
    return null;
  }
  if (Math.abs(across) > Math.abs(down)) {
    return across > 0 ? 'right' : 'left';
  }
  return down > 0 ? 'down' : 'up';
}

/** Tells where a finger or the mouse went on an element. */
function useSwipe(onChange: StageProps['onChange']) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: (event: React.PointerEvent) => {
      from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: (event: React.PointerEvent) => {
      const start = from.current;
      const direction = start && swipeOf(event.clientX - start.x, event.clientY - start.y);
      if (direction) {
        onChange((current) => current.steer(direction));
      }
      from.current = null;
    },
  };
}

function Drawn({ shape }: { shape: Shape }) {
  const { kind, x, y, width, height, paint, text } = shape;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const className = fills[paint];
  if (kind === 'text') {
    return (
      <text
        {...middle}
        className={`${className} pointer-events-none font-semibold select-none`}
        fontSize={height}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {text}
      </text>
    );
  }
  if (kind === 'picture') {
    const size = Math.min(width, height);
    const [left, top] = [middle.x - size / 2, middle.y - size / 2];
    return (
      <g
        transform={`translate(${left} ${top}) scale(${size / 24})`}
        className="pointer-events-none"
      >
        <Pieces name={text ?? ''} />
      </g>
    );
  }
  return kind === 'ball' ? (
    <ellipse cx={middle.x} cy={middle.y} rx={width / 2} ry={height / 2} className={className} />
  ) : (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={Math.min(width, height) / 5}
      className={className}
    />
  );
}

interface SceneProps extends Pick<StageProps, 'title' | 'onChange'> {
  look: Extract<Look, { kind: 'stage' }>;
}

function Scene({ title, look, onChange }: SceneProps) {
  const swipe = useSwipe(onChange);
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${look.width} ${look.height}`}
      className="bg-field border-line max-h-[70vh] w-full touch-none rounded-xl border"
      {...swipe}
      onPointerMove={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        const across = (event.clientX - left) / Math.max(1, width);
        onChange((current) => current.point(across));
      }}
    >
      {look.shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
}

const inks: Record<Paint, string> = {
  ink: '',
  accent: 'bg-accent text-on-accent',
  strong: 'text-accent-strong',
  soft: 'bg-soft text-on-soft',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'bg-danger-soft text-danger underline',
  muted: 'text-muted',
};

/** A text of which some has been read or written already. */
function Passage({ look }: { look: Extract<Look, { kind: 'text' }> }) {
  return (
    <p className="bg-field border-line rounded-xl border p-4 text-xl leading-loose sm:p-6">
      {look.parts.map(({ text, paint }, index) => (
        <span key={index} className={paint ? `rounded-sm ${inks[paint]}` : ''}>
          {text}
        </span>
      ))}
    </p>
  );
}

interface BoardProps extends Omit<StageProps, 'title'> {
  look: Extract<Look, { kind: 'board' }>;
}

function Board({ isSteered, look, onChange, onPress }: BoardProps) {
  const swipe = useSwipe(onChange);
  const { headline, beside, below } = look;
  const first = look.cells.length;
  return (
    <div className={`space-y-4 ${isSteered ? 'touch-none' : 'touch-manipulation'}`} {...swipe}>
      {headline && (
        <p className="text-center text-2xl font-bold tracking-widest break-words" role="status">
          {headline}
        </p>
      )}
      <div className={beside ? 'grid gap-6 sm:grid-cols-2' : ''}>
        <Cells grid={look} first={0} onPress={onPress} />
        {beside && <Cells grid={beside} first={first} onPress={onPress} />}
      </div>
      {below && (
        <Cells grid={below} first={first + (beside?.cells.length ?? 0)} onPress={onPress} />
      )}
    </div>
  );
}

/** From so many columns on, cells stand close together. */
const manyColumns = 7;

interface CellsProps {
  grid: Grid;
  /** The number of the first cell. */
  first: number;
  onPress: StageProps['onPress'];
}

function Cells({ grid, first, onPress }: CellsProps) {
  const { title, columns, cells, isSmall } = grid;
  const size =
    columns >= manyColumns ? 'rounded-md text-sm sm:text-base' : 'rounded-xl text-2xl sm:text-3xl';
  return (
    <div className="space-y-2">
      {title && <h3 className="text-center text-sm font-semibold">{title}</h3>}
      <div
        role="group"
        aria-label={title ?? 'Board'}
        className={`mx-auto grid w-full ${isSmall ? 'max-w-xs' : 'max-w-md'} ${columns >= manyColumns ? 'gap-1' : 'gap-2'}`}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {cells.map((cell, index) => (
          <button
            key={index}
            type="button"
            aria-label={cell.label}
            className={`border-line grid aspect-square min-w-0 cursor-pointer place-items-center border font-bold tabular-nums ${size} ${cell.paint ? grounds[cell.paint] : 'bg-field'}`}
            onClick={() => {
              onPress((current) => current.press(first + index));
            }}
          >
            {cell.picture ? <Picture name={cell.picture} /> : cell.text}
          </button>
        ))}
      </div>
    </div>
  );
}
