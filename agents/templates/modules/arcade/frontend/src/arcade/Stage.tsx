import { useRef } from 'react';
import type { Direction, Look, Paint, Play } from './game';

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
  look: Look;
  onChange: (make: (current: Play) => Play) => void;
}

/** The game as it stands, in the colours of the site. */
export function Stage({ title, look, onChange }: StageProps) {
  return look.kind === 'stage' ? (
    <Scene title={title} look={look} onChange={onChange} />
  ) : (
    <Board look={look} onChange={onChange} />
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

interface SceneProps extends StageProps {
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

interface BoardProps {
  look: Extract<Look, { kind: 'board' }>;
  onChange: StageProps['onChange'];
}

function Board({ look, onChange }: BoardProps) {
  const swipe = useSwipe(onChange);
  return (
    <div
      role="group"
      aria-label="Board"
      className="mx-auto grid w-full max-w-md touch-none gap-2"
      style={{ gridTemplateColumns: `repeat(${look.columns}, minmax(0, 1fr))` }}
      {...swipe}
    >
      {look.cells.map((cell, index) => (
        <button
          key={index}
          type="button"
          aria-label={cell.label}
          className={`border-line grid aspect-square cursor-pointer place-items-center rounded-xl border text-2xl font-bold tabular-nums sm:text-3xl ${cell.paint ? grounds[cell.paint] : 'bg-field'}`}
          onClick={() => {
            onChange((current) => current.press(index));
          }}
        >
          {cell.text}
        </button>
      ))}
    </div>
  );
}
