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
    <div
      role="group"
      aria-label="Show as"
      className="bg-surface border-line ml-auto flex rounded-lg border p-0.5"
    >
      {choices.map(({ id, label, icon }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          className={`btn min-h-9 rounded-md px-3 py-1 ${id === chosen ? 'btn-primary' : 'text-surface-fg hover:bg-soft'}`}
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
