import { Icon } from '../ui/Icon';
import { player, usePlayer } from './player';

interface PlaceButtonProps {
  label: string;
  icon: 'up' | 'down' | 'close';
  disabled?: boolean;
  onPress: () => void;
}

function PlaceButton({ label, icon, disabled = false, onPress }: PlaceButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      className="btn btn-quiet min-h-8 px-1.5 py-1"
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} className="size-4" />
    </button>
  );
}

/** What comes when; people change the order and take things out. */
export function Queue() {
  const { queue, at } = usePlayer();
  return (
    <ol
      aria-label="Queue"
      className="border-line mx-auto max-h-64 max-w-6xl overflow-y-auto border-b px-4 py-2 sm:px-6"
    >
      {queue.map((item, place) => (
        <li key={`${item.entity} ${item.id}`} className="flex items-center gap-2 py-0.5 text-sm">
          <button
            type="button"
            aria-current={place === at}
            className={`flex min-h-9 min-w-0 flex-1 cursor-pointer items-center gap-3 text-left ${place === at ? 'font-semibold' : ''}`}
            onClick={() => {
              player.jump(place);
            }}
          >
            <span className="text-muted w-5 text-right tabular-nums">{place + 1}</span>
            <span className="truncate">{item.title}</span>
            <span className="text-muted truncate font-normal">{item.by}</span>
          </button>
          <PlaceButton
            label={`Earlier: ${item.title}`}
            icon="up"
            disabled={place === 0}
            onPress={() => {
              player.move(place, -1);
            }}
          />
          <PlaceButton
            label={`Later: ${item.title}`}
            icon="down"
            disabled={place === queue.length - 1}
            onPress={() => {
              player.move(place, 1);
            }}
          />
          <PlaceButton
            label={`Remove from the queue: ${item.title}`}
            icon="close"
            onPress={() => {
              player.remove(place);
            }}
          />
        </li>
      ))}
    </ol>
  );
}
