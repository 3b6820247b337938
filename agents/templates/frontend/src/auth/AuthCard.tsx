import type { ReactNode } from 'react';
import { useTitle } from '../ui/useTitle';

interface AuthCardProps {
  title: string;
  text: string;
  children: ReactNode;
  footer?: ReactNode;
}

export function AuthCard({ title, text, children, footer }: AuthCardProps) {
  useTitle(title);
  return (
    <div className="mx-auto max-w-md py-6 sm:py-12">
      <div className="card space-y-6 p-6 sm:p-8">
        <header className="space-y-1">
          <h1 className="text-2xl font-bold tracking-tight">{title}</h1>
          <p className="text-muted text-sm">{text}</p>
        </header>
        {children}
      </div>
      {footer && <p className="text-muted mt-5 text-center text-sm">{footer}</p>}
    </div>
  );
}
