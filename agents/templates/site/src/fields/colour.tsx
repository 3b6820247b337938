import { colourName } from '../ui/colourName';
import type { FieldKind, FieldShowProps } from './kind';
import { readText } from './text-values';

function Swatch({ value }: FieldShowProps) {
  const hex = readText(value);
  return (
    <span className="inline-flex items-center gap-2">
      <span
        aria-hidden="true"
        className="border-control size-5 rounded-full border"
        style={{ backgroundColor: hex }}
      />
      {colourName(hex)}
    </span>
  );
}

export const colourKind: FieldKind = { Show: Swatch };
