import type { ComponentProps } from 'react';
import type { Labelled } from '../ui/Labelled';
import type { ContactInput } from './inputs';

/** What browsers can fill in by themselves. */
const known: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'email',
  phone: 'tel',
  company: 'organization',
};

interface ContactFieldProps {
  input: ContactInput;
  value: string;
  aria: Parameters<ComponentProps<typeof Labelled>['children']>[0];
  onChange: (value: string) => void;
}

/** One question of the contact form. */
export function ContactField({ input, value, aria, onChange }: ContactFieldProps) {
  const { name, kind, required, options } = input;
  const shared = {
    id: name,
    name,
    required,
    value,
    className: 'field',
    onChange: (event: { target: { value: string } }) => {
      onChange(event.target.value);
    },
    ...aria,
  };
  if (options) {
    return (
      <select {...shared}>
        <option value="">{required ? 'Choose…' : 'None'}</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    );
  }
  if (kind === 'long') {
    return <textarea rows={6} {...shared} />;
  }
  return <input type={kind} autoComplete={known[name] ?? 'off'} {...shared} />;
}
