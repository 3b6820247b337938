import { Paragraphs } from '../ui/Paragraphs';
import type { FieldKind, FieldShowProps } from './kind';
import { readText } from './text-values';

function TextShow({ value }: FieldShowProps) {
  return <Paragraphs text={readText(value)} />;
}

export const textKind: FieldKind = { Show: TextShow, wide: true };
