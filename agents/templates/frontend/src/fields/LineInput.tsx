import type { FieldInputProps } from './kind';

interface LineInputProps extends FieldInputProps {
  type?: string;
  step?: string;
  autoComplete?: string;
  placeholder?: string;
  /** Leaves room for a sign before the text. */
  inset?: boolean;
}

/** One line of text in one of the types that browsers know. */
export function LineInput(props: LineInputProps) {
  return (
    <input
      id={props.id}
      name={props.field.name}
      type={props.type ?? 'text'}
      step={props.step}
      autoComplete={props.autoComplete}
      placeholder={props.placeholder}
      className={`field ${props.inset ? 'pl-8' : ''}`}
      value={props.value}
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
      {...props.aria}
    />
  );
}
