import { Icon } from '../ui/Icon';
import type { ListState } from './listState';
import type { ListView } from './types';

interface ListViewsProps {
  views: readonly ListView[];
  state: ListState;
}

/** Chooses between the plain list and the other ways to show it. */
export function ListViews({ views, state }: ListViewsProps) {
  const choices = [{ id: '', label: 'List', icon: 'menu' as const }, ...views];
  const chosen = views.find(({ id }) => id === state.get('view'))?.id ?? '';
  return (
    <div role="group" aria-label="Show as" className="ml-auto flex gap-1">
      {choices.map(({ id, label, icon }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          className={`btn ${id === chosen ? 'btn-primary' : 'btn-secondary'}`}
          onClick={() => {
            state.set('view', id);
          }}
        >
          <Icon name={icon} className="size-4" />
          {label}
        </button>
      ))}
    </div>
  );
}
