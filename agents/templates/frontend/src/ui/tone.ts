export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** Text on a soft ground, readable in both colour schemes. */
export const toneClass: Record<Tone, string> = {
  neutral: 'bg-neutral-soft text-neutral',
  info: 'bg-info-soft text-info',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
};

export const toneBar: Record<Tone, string> = {
  neutral: 'bg-neutral/70',
  info: 'bg-info/70',
  success: 'bg-success/70',
  warning: 'bg-warning/70',
  danger: 'bg-danger/70',
};
