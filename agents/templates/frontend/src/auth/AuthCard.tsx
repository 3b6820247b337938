import type { ReactNode } from 'react';
import { site } from '../site';
import { Cover } from '../ui/Cover';
import { Icon } from '../ui/Icon';
import { useTitle } from '../ui/useTitle';

interface AuthCardProps {
  title: string;
  text: string;
  children: ReactNode;
  footer?: ReactNode;
}

/** A form about an account beside what the site offers. */
export function AuthCard({ title, text, children, footer }: AuthCardProps) {
  useTitle(title);
  return (
    <div className="card mx-auto grid max-w-4xl overflow-hidden lg:grid-cols-2">
      <aside className="hidden flex-col lg:flex">
        <Cover title="" icon={site.icon} className="min-h-52 flex-1" />
        <div className="stage space-y-6 p-8">
          <p className="text-xl leading-snug font-bold">{site.tagline}</p>
          <ul className="space-y-3">
            {site.features.slice(0, 3).map((feature) => (
              <li key={feature.title} className="flex items-center gap-3 text-sm font-medium">
                <span className="tile size-9">
                  <Icon name={feature.icon} className="size-4" />
                </span>
                {feature.title}
              </li>
            ))}
          </ul>
        </div>
      </aside>
      <div className="space-y-6 p-6 sm:p-10">
        <header className="space-y-1">
          <h1 className="text-2xl">{title}</h1>
          <p className="text-muted text-sm">{text}</p>
        </header>
        {children}
        {footer && <p className="text-muted text-center text-sm">{footer}</p>}
      </div>
    </div>
  );
}
