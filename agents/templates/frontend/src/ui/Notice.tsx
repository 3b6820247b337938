import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** A message that belongs to what stands around it, such as the reason why a form was refused. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div
      role="alert"
      className="bg-danger-soft text-danger flex items-start gap-3 rounded-lg px-4 py-3 text-sm font-medium"
    >
      <Icon name="alert" />
      <span>{children}</span>
    </div>
  );
}
