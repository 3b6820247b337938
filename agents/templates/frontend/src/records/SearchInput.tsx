import { useEffect, useState } from 'react';
import { Icon } from '../ui/Icon';

const pause = 250;

interface SearchInputProps {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** Searches while people type, once they pause. */
export function SearchInput({ label, value, onSearch }: SearchInputProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);

  // Cleared or changed from elsewhere, not by what was typed here.
  if (value !== known) {
    setKnown(value);
    if (value !== sent) {
      setText(value);
    }
  }

  useEffect(() => {
    if (text === value) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setSent(text);
      onSearch(text);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [text, value, onSearch]);

  return (
    <div className="relative min-w-44 flex-1">
      <Icon
        name="search"
        className="text-muted pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        className="field pl-9"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </div>
  );
}
