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
  return <>{value === true ? 'Yes' : 'No'}</>;
}

export const booleanKind: FieldKind = {
  read: (value) => (value === true ? 'true' : ''),
  write: (text) => text === 'true',
  always: true,
  bare: true,
  Input: CheckBox,
  Show: YesOrNo,
};
