import { Badge } from '../ui/Badge';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { readText, trimText } from './text-values';

function OptionSelect({ id, field, value, onChange, aria }: FieldInputProps) {
  return (
    <select
      id={id}
      name={field.name}
      className="field"
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      {...aria}
    >
      <option value="">{field.required ? 'Choose…' : 'None'}</option>
      {field.options?.map((option) => (
        <option key={option.value}>{option.value}</option>
      ))}
    </select>
  );
}

function OptionBadge({ field, value }: FieldShowProps) {
  const text = readText(value);
  return <Badge tone={field.options?.find((option) => option.value === text)?.tone}>{text}</Badge>;
}

export const enumKind: FieldKind = {
  read: readText,
  write: trimText,
  Input: OptionSelect,
  Show: OptionBadge,
  plainLabels:
    /(status|state|stage|category|kind|type|genre|priority|difficulty|level|subject|topic|style|role|department|condition|mood|size)$/i,
};
