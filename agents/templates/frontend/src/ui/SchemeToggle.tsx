import { useState } from 'react';
import { Icon } from './Icon';
import { currentScheme, setScheme } from './scheme';

export function SchemeToggle() {
  const [scheme, setCurrent] = useState(currentScheme);
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      aria-label={`Use ${other} colours`}
      className="btn btn-quiet px-2.5"
      onClick={() => {
        setScheme(other);
        setCurrent(other);
      }}
    >
      <Icon name={scheme === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
}
