import type { FieldKind, FieldShowProps } from './kind';
import { readText } from './text-values';

function PhoneLink({ value }: FieldShowProps) {
  const number = readText(value);
  return (
    <a className="link whitespace-nowrap" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
      {number}
    </a>
  );
}

export const phoneKind: FieldKind = { Show: PhoneLink };
