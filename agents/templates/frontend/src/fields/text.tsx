import { Paragraphs } from '../ui/Paragraphs';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { checkLength, readText, trimText } from './text-values';

function TextInput({ id, field, value, onChange, aria }: FieldInputProps) {
  return (
    <textarea
      id={id}
      name={field.name}
      rows={5}
      className="field field-sizing-content min-h-28"
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      {...aria}
    />
  );
}

function TextShow({ value }: FieldShowProps) {
  return <Paragraphs text={readText(value)} />;
}

export const textKind: FieldKind = {
  read: readText,
  write: trimText,
  check: checkLength,
  Input: TextInput,
  Show: TextShow,
  wide: true,
};
