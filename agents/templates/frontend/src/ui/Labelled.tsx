import type { ReactNode } from 'react';
import { Icon } from './Icon';

interface LabelledProps {
  id: string;
  label: string;
  required?: boolean;
  hint?: string;
  error?: string;
  /** The input consists of several controls. */
  group?: boolean;
  /** The input shows the label itself. */
  bare?: boolean;
  /** Takes the whole width of a form. */
  isWide?: boolean;
  children: (aria: {
    'aria-describedby'?: string;
    'aria-invalid': boolean;
    'aria-required': boolean;
  }) => ReactNode;
}

/** An input with its label above and its error below, tied together for screen readers. */
export function Labelled({ id, label, required = false, hint, error, ...rest }: LabelledProps) {
  const Label = rest.group ? 'span' : 'label';
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div
      className={`min-w-0 space-y-1.5 ${rest.isWide ? 'sm:col-span-full' : ''} ${rest.bare ? 'self-end' : ''}`}
    >
      {!rest.bare && (
        <Label
          id={`${id}-label`}
          {...(rest.group ? {} : { htmlFor: id })}
          className="block text-sm font-medium"
        >
          {label}
          {!required && <span className="text-muted ml-1.5 font-normal">(optional)</span>}
        </Label>
      )}
      {rest.children({
        'aria-describedby': described || undefined,
        'aria-invalid': Boolean(error),
        'aria-required': required,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-danger flex items-center gap-1.5 text-sm font-medium">
          <Icon name="alert" className="size-4" />
          {error}
        </p>
      )}
    </div>
  );
}
