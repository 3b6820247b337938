import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface EmptyStateProps {
  icon: IconName;
  title: string;
  text: string;
  action?: ReactNode;
}

export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div className="card flex flex-col items-center gap-3 px-6 py-14 text-center">
      <span className="bg-soft text-on-soft grid size-14 place-items-center rounded-full">
        <Icon name={icon} className="size-7" />
      </span>
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="text-muted max-w-md text-sm">{text}</p>
      {action}
    </div>
  );
}
