import type { FieldShowProps } from './kind';
import { readText } from './text-values';

/** "PIT-1001" must not break at its hyphen. */
const codePattern = /^(?=.*\d)\S{1,20}$/;

export function PlainText({ value }: FieldShowProps) {
  const text = readText(value);
  return <span className={codePattern.test(text) ? 'whitespace-nowrap' : undefined}>{text}</span>;
}
