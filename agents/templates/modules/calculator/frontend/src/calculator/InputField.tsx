import { useId } from 'react';
import { Labelled } from '../ui/Labelled';
import type { Input } from './calculator';

interface InputFieldProps {
  input: Input;
  value: string;
  problem?: string;
  onChange: (value: string) => void;
}

/** One value that is calculated with. */
export function InputField({ input, value, problem, onChange }: InputFieldProps) {
  const id = useId();
  const label = input.unit ? `${input.label} (${input.unit})` : input.label;
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
