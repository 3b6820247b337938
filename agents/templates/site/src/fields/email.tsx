import type { FieldKind, FieldShowProps } from './kind';
import { readText } from './text-values';

function MailLink({ value }: FieldShowProps) {
  const address = readText(value);
  return (
    <a className="link break-all" href={`mailto:${address}`}>
      {address}
    </a>
  );
}

export const emailKind: FieldKind = { Show: MailLink };
