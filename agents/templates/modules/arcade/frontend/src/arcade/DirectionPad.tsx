import { Icon } from '../ui/Icon';
import type { Direction } from './game';

const places: readonly { direction: Direction; label: string; className: string }[] = [
  { direction: 'up', label: 'Up', className: 'col-start-2' },
  { direction: 'left', label: 'Left', className: 'col-start-1 row-start-2' },
  { direction: 'down', label: 'Down', className: 'col-start-2 row-start-2' },
  { direction: 'right', label: 'Right', className: 'col-start-3 row-start-2' },
];

/** Arrows for those who play with a thumb or with single presses. */
export function DirectionPad({ onSteer }: { onSteer: (direction: Direction) => void }) {
  return (
    <div className="mx-auto grid w-44 grid-cols-3 gap-2">
      {places.map(({ direction, label, className }) => (
        <button
          key={direction}
          type="button"
          aria-label={label}
          className={`btn btn-secondary aspect-square px-0 ${className}`}
          onClick={() => {
            onSteer(direction);
          }}
        >
          <Icon name={direction} />
        </button>
      ))}
    </div>
  );
}
