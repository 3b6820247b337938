import { Icon } from '../ui/Icon';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';

function CheckBox({ id, field, value, onChange, aria }: FieldInputProps) {
  return (
    <label htmlFor={id} className="flex min-h-10 cursor-pointer items-center gap-3 text-sm">
      <input
        id={id}
        name={field.name}
        type="checkbox"
        className="accent-accent size-5"
        checked={value === 'true'}
        onChange={(event) => {
          onChange(event.target.checked ? 'true' : '');
        }}
        {...aria}
      />
      {field.label}
    </label>
  );
}

function YesOrNo({ value }: FieldShowProps) {
  const isYes = value === true;
  return (
    <span className="inline-flex items-center gap-1 align-middle">
      <Icon
        name={isYes ? 'check' : 'close'}
        className={`size-4 ${isYes ? 'text-success' : 'text-muted'}`}
      />
      {isYes ? 'Yes' : 'No'}
    </span>
  );
}

export const booleanKind: FieldKind = {
  read: (value) => (value === true ? 'true' : ''),
  write: (text) => text === 'true',
  always: true,
  bare: true,
  labelled: true,
  Input: CheckBox,
  Show: YesOrNo,
};
