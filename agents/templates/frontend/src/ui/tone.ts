/** What a state says at a glance; the colours at the end only tell it from the others. */
export type Tone =
  | 'neutral'
  | 'info'
  | 'success'
  | 'warning'
  | 'danger'
  | 'violet'
  | 'sky'
  | 'pink'
  | 'lime'
  | 'brown';
