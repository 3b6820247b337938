import type { FieldKind } from './kind';
import { PlainText } from './PlainText';

export const stringKind: FieldKind = { Show: PlainText };
