import type { FieldKind, FieldShowProps } from './kind';
import { OutsideLink } from './OutsideLink';
import { readText } from './text-values';

function WebLink({ value }: FieldShowProps) {
  const address = readText(value);
  const text = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return <OutsideLink address={address} text={text} />;
}

export const urlKind: FieldKind = { Show: WebLink, minor: true };
