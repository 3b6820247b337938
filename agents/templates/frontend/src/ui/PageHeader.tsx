import type { ReactNode } from 'react';
import { useTitle } from './useTitle';

interface PageHeaderProps {
  title: string;
  text?: string;
  above?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, text, above, actions }: PageHeaderProps) {
  useTitle(title);
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-4">
      <div className="min-w-0 space-y-1">
        {above}
        <h1 className="text-2xl font-bold tracking-tight break-words sm:text-3xl">{title}</h1>
        {text && <p className="text-muted max-w-2xl text-sm sm:text-base">{text}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
