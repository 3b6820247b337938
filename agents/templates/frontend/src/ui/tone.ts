/** What a state says at a glance. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';
