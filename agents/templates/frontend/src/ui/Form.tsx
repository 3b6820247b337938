import type { ReactNode } from 'react';
import { Notice } from './Notice';

interface FormProps {
  refusal?: string;
  className?: string;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form that checks its values itself and says above them why the server refused them. */
export function Form({ refusal, className = '', onSubmit, children }: FormProps) {
  return (
    <form
      noValidate
      className={`space-y-6 ${className}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {refusal && <Notice>{refusal}</Notice>}
      {children}
    </form>
  );
}
