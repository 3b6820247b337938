import type { ComponentProps } from 'react';
import { Spinner } from './Spinner';

interface ButtonProps extends ComponentProps<'button'> {
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  busy?: boolean;
}

export function Button({
  look = 'secondary',
  busy = false,
  type = 'button',
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={busy || rest.disabled}
      aria-busy={busy}
      className={`btn btn-${look} ${className}`}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}
