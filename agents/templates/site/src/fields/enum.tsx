import { Badge } from '../ui/Badge';
import type { FieldKind, FieldShowProps } from './kind';
import { readText } from './text-values';

function OptionBadge({ field, value }: FieldShowProps) {
  const text = readText(value);
  return <Badge tone={field.options?.find((option) => option.value === text)?.tone}>{text}</Badge>;
}

export const enumKind: FieldKind = { Show: OptionBadge };
