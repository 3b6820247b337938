import type { FieldShowProps } from './kind';
import { readText } from './text-values';

export function PlainText({ value }: FieldShowProps) {
  return <>{readText(value)}</>;
}
