import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { readText, trimText } from './text-values';

function EmailInput(props: FieldInputProps) {
  return <LineInput {...props} type="email" autoComplete="email" placeholder="name@example.com" />;
}

function MailLink({ value }: FieldShowProps) {
  const address = readText(value);
  return (
    <a className="link break-all" href={`mailto:${address}`}>
      {address}
    </a>
  );
}

export const emailKind: FieldKind = {
  read: readText,
  write: trimText,
  check: (text) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim())
      ? undefined
      : 'Enter an e-mail address, such as name@example.com.',
  Input: EmailInput,
  Show: MailLink,
};
