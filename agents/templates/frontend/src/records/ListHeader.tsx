import type { ReactNode } from 'react';
import { Cover } from '../ui/Cover';
import { Icon } from '../ui/Icon';
import { useTitle } from '../ui/useTitle';
import type { EntityDefinition } from './types';

interface ListHeaderProps {
  entity: EntityDefinition;
  /** What readers know it by, where that is not its usual name. */
  title?: string;
  actions?: ReactNode;
}

/** What a list holds, with a picture of it, and how to add to it. */
export function ListHeader({ entity, title = entity.plural, actions }: ListHeaderProps) {
  useTitle(title);
  return (
    <header className="bg-head text-head-fg border-line relative isolate mb-6 overflow-hidden rounded-3xl border">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-5 p-5 sm:gap-x-6 sm:p-8 lg:w-2/3">
        <span className="bg-accent text-on-accent grid size-12 shrink-0 place-items-center rounded-2xl shadow-sm">
          <Icon name={entity.icon} className="size-6" />
        </span>
        <div className="min-w-0 flex-1 basis-48 space-y-1">
          <h1 className="text-2xl break-words sm:text-4xl">{title}</h1>
          {entity.description && <p className="max-w-2xl leading-relaxed">{entity.description}</p>}
        </div>
        {actions}
      </div>
      <div className="plate absolute inset-y-0 right-0 -z-10 hidden w-3/10 [clip-path:ellipse(100%_160%_at_100%_50%)] lg:block">
        <Cover title={entity.people ? '' : entity.plural} icon={entity.icon} className="h-full" />
      </div>
    </header>
  );
}
