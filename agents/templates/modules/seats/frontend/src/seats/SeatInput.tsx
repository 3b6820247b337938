import { useState } from 'react';
import { Labelled } from '../ui/Labelled';
import type { FormState } from '../records/form';
import type { FieldDefinition } from '../records/types';
import { inSentence } from '../ui/words';
import { SeatChoice } from './SeatChoice';
import { seating } from './settings';

interface SeatInputProps {
  field: FieldDefinition;
  form: FormState;
}

/** In the form of a booking: the plan of what was chosen to go to. */
export function SeatInput({ field, form }: SeatInputProps) {
  const id = form.idOf(field.name);
  const event = form.values[seating.key] ?? '';
  const value = form.values[field.name] ?? '';
  const [first] = useState({ event, value });
  return (
    <Labelled
      id={id}
      label={field.label}
      required={field.required}
      group
      isWide
      error={form.errors[field.name]}
    >
      {() =>
        event === '' ? (
          <p className="text-muted text-sm">
            Choose a {inSentence(seating.eventLabel)} first: its plan appears here.
          </p>
        ) : (
          <div id={id} role="group" aria-labelledby={`${id}-label`} tabIndex={-1}>
            <SeatChoice
              event={event}
              value={value}
              own={first.event === event ? first.value : ''}
              onChange={(places) => {
                form.set(field.name, places);
              }}
            />
          </div>
        )
      }
    </Labelled>
  );
}
