import { useRef } from 'react';
import type { Direction, Grid, Look, Paint, Play } from './game';

const fills: Record<Paint, string> = {
  accent: 'fill-accent',
  strong: 'fill-accent-strong',
  soft: 'fill-soft',
  success: 'fill-success',
  warning: 'fill-star',
  danger: 'fill-danger',
  muted: 'fill-line',
};

const grounds: Record<Paint, string> = {
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
      {look.shapes.map((shape, index) =>
        shape.kind === 'ball' ? (
          <ellipse
            key={index}
            cx={shape.x + shape.width / 2}
            cy={shape.y + shape.height / 2}
            rx={shape.width / 2}
            ry={shape.height / 2}
            className={fills[shape.paint]}
          />
        ) : (
          <rect
            key={index}
            x={shape.x}
            y={shape.y}
            width={shape.width}
            height={shape.height}
            rx={Math.min(shape.width, shape.height) / 5}
            className={fills[shape.paint]}
          />
        ),
      )}
    </svg>
  );
}

interface BoardProps extends Omit<StageProps, 'title'> {
  look: Extract<Look, { kind: 'board' }>;
}

function Board({ isSteered, look, onChange, onPress }: BoardProps) {
  const swipe = useSwipe(onChange);
  const { headline, beside } = look;
  return (
    <div className={`space-y-4 ${isSteered ? 'touch-none' : 'touch-manipulation'}`} {...swipe}>
      {headline && (
        <p className="text-center text-2xl font-bold tracking-widest break-words" role="status">
          {headline}
        </p>
      )}
      <div className={beside ? 'grid gap-6 sm:grid-cols-2' : ''}>
        <Cells grid={look} first={0} onPress={onPress} />
        {beside && <Cells grid={beside} first={look.cells.length} onPress={onPress} />}
      </div>
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
  const { title, columns, cells } = grid;
  const size =
    columns >= manyColumns ? 'rounded-md text-sm sm:text-base' : 'rounded-xl text-2xl sm:text-3xl';
  return (
    <div className="space-y-2">
      {title && <h3 className="text-center text-sm font-semibold">{title}</h3>}
      <div
        role="group"
        aria-label={title ?? 'Board'}
        className={`mx-auto grid w-full max-w-md ${columns >= manyColumns ? 'gap-1' : 'gap-2'}`}
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
            {cell.text}
          </button>
        ))}
      </div>
    </div>
  );
}
