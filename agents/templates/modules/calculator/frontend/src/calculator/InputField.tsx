import { useId } from 'react';
import { Labelled } from '../ui/Labelled';
import { labelOf, type Input, type Values } from './calculator';

interface InputFieldProps {
  input: Input;
  /** All that is entered: the unit may depend on it. */
  values: Values;
  problem?: string;
  onChange: (value: string) => void;
}

/** One value that is calculated with. */
export function InputField({ input, values, problem, onChange }: InputFieldProps) {
  const id = useId();
  const label = labelOf(input, values);
  const value = values[input.name] ?? '';
  const take = (event: { target: { value: string } }) => {
    onChange(event.target.value);
  };
  return (
    <Labelled required id={id} label={label} error={problem}>
      {(aria) => {
        const common = { ...aria, id, name: input.name, className: 'field', value, onChange: take };
        if (input.kind === 'text') {
          return <textarea {...common} rows={4} />;
        }
        return input.kind === 'choice' ? (
          <select {...common}>
            {input.options?.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        ) : (
          <input {...common} type={input.kind === 'line' ? 'text' : input.kind} step="any" />
        );
      }}
    </Labelled>
  );
}
