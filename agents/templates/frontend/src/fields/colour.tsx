import { colourName } from '../ui/colourName';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { readText, trimText } from './text-values';

const hexPattern = /^#[0-9a-f]{6}$/i;

function ColourInput(props: FieldInputProps) {
  return (
    <div className="flex items-center gap-3">
      <input
        type="color"
        aria-label={`Pick: ${props.field.label}`}
        className="border-control size-10 shrink-0 cursor-pointer rounded-lg border p-1"
        value={hexPattern.test(props.value) ? props.value : '#888888'}
        onChange={(event) => {
          props.onChange(event.target.value);
        }}
      />
      <div className="w-36">
        <LineInput {...props} placeholder="#3366cc" />
      </div>
    </div>
  );
}

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

export const colourKind: FieldKind = {
  read: readText,
  write: trimText,
  check: (text) => (hexPattern.test(text.trim()) ? undefined : 'Enter a colour such as #3366cc.'),
  Input: ColourInput,
  Show: Swatch,
};
