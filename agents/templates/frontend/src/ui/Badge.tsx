import type { ReactNode } from 'react';
import type { Tone } from './tone';

/** Text on a soft ground, readable in both colour schemes. */
const looks: Record<Tone, string> = {
  neutral: 'bg-neutral-soft text-neutral',
  info: 'bg-info-soft text-info',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
  violet: 'bg-violet-soft text-violet',
  sky: 'bg-sky-soft text-sky',
  pink: 'bg-pink-soft text-pink',
  lime: 'bg-lime-soft text-lime',
  brown: 'bg-brown-soft text-brown',
};

interface BadgeProps {
  tone?: Tone;
  children: ReactNode;
}

export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 align-middle text-xs font-semibold ${looks[tone]}`}
    >
      <span aria-hidden="true" className="size-1.5 rounded-full bg-current" />
      {children}
    </span>
  );
}
