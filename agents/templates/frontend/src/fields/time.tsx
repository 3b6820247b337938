import type { FieldInputProps, FieldKind } from './kind';
import { LineInput } from './LineInput';
import { PlainText } from './PlainText';
import { readText, trimText } from './text-values';

function TimeInput(props: FieldInputProps) {
  return <LineInput {...props} type="time" />;
}

export const timeKind: FieldKind = {
  read: readText,
  write: trimText,
  Input: TimeInput,
  Show: PlainText,
  plainLabels: /^(time|start time)$/i,
  range: 'time',
};
