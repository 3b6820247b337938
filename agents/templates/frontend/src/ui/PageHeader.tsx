import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import { useTitle } from './useTitle';

interface PageHeaderProps {
  title: string;
  text?: ReactNode;
  icon?: IconName;
  /** Instead of an icon: what stands for one record. */
  emblem?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, text, icon, emblem, above, actions }: PageHeaderProps) {
  useTitle(title);
  return (
    <header className="mb-6 flex flex-wrap items-center justify-between gap-4 sm:mb-8 lg:flex-nowrap">
      <div className="flex min-w-0 items-center gap-4">
        {emblem}
        {icon && (
          <span className="bg-accent text-on-accent grid size-10 shrink-0 place-items-center rounded-xl shadow-sm sm:size-12 sm:rounded-2xl">
            <Icon name={icon} className="size-6" />
          </span>
        )}
        <div className="min-w-0 space-y-1">
          {above}
          <h1 className="text-2xl break-words sm:text-3xl">{title}</h1>
          {text && <p className="text-muted max-w-2xl text-sm sm:text-base">{text}</p>}
        </div>
      </div>
      {actions && (
        <div className="flex flex-wrap items-center gap-2 lg:max-w-3/5 lg:shrink-0 lg:justify-end">
          {actions}
        </div>
      )}
    </header>
  );
}
