import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { readText, trimText } from './text-values';

function PhoneInput(props: FieldInputProps) {
  return <LineInput {...props} type="tel" autoComplete="tel" placeholder="+1 555 0100" />;
}

function PhoneLink({ value }: FieldShowProps) {
  const number = readText(value);
  return (
    <a className="link whitespace-nowrap" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
      {number}
    </a>
  );
}

export const phoneKind: FieldKind = {
  read: readText,
  write: trimText,
  check: (text) =>
    /^\+?[\d\s()./-]{5,30}$/.test(text.trim())
      ? undefined
      : 'Enter a phone number, such as +1 555 0100.',
  Input: PhoneInput,
  Show: PhoneLink,
};
