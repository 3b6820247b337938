import type { FormState } from '../records/form';
import type { FieldDefinition } from '../records/types';
import { Labelled } from '../ui/Labelled';

interface CredentialInputProps {
  form: FormState;
  field: FieldDefinition;
  type: 'text' | 'email' | 'password';
  autoComplete: string;
  hint?: string;
}

/** An input of a form about an account; tells password managers what it is. */
export function CredentialInput({ form, field, type, autoComplete, hint }: CredentialInputProps) {
  const id = form.idOf(field.name);
  return (
    <Labelled
      id={id}
      label={field.label}
      required={field.required}
      hint={hint}
      error={form.errors[field.name]}
    >
      {(aria) => (
        <input
          id={id}
          name={field.name}
          type={type}
          autoComplete={autoComplete}
          className="field"
          value={form.values[field.name]}
          onChange={(event) => {
            form.set(field.name, event.target.value);
          }}
          {...aria}
        />
      )}
    </Labelled>
  );
}
