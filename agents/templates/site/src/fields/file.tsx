import type { FieldKind, FieldShowProps } from './kind';
import { OutsideLink } from './OutsideLink';
import { readText } from './text-values';

function FileLink({ value }: FieldShowProps) {
  return <OutsideLink address={readText(value)} text="Open" />;
}

export const fileKind: FieldKind = { Show: FileLink };
