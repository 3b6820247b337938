import type { FieldKind } from './kind';
import { LineInput } from './LineInput';
import { PlainText } from './PlainText';
import { checkLength, readText, trimText } from './text-values';

export const stringKind: FieldKind = {
  read: readText,
  write: trimText,
  check: checkLength,
  Input: LineInput,
  Show: PlainText,
};
