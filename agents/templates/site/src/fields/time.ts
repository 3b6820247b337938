import type { FieldKind } from './kind';
import { PlainText } from './PlainText';

export const timeKind: FieldKind = {
  Show: PlainText,
  plainLabels: /^(time|start time)$/i,
  range: 'time',
};
