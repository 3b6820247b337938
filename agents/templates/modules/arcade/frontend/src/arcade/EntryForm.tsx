import { useId, useState } from 'react';
import { Button } from '../ui/Button';
import type { Entry } from './game';

interface EntryFormProps {
  entry: Entry;
  onEnter: (text: string) => void;
}

/** The field of a game that is played with words. */
export function EntryForm({ entry, onEnter }: EntryFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      className="mx-auto flex max-w-sm items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) {
          onEnter(text.trim());
          setText('');
        }
      }}
    >
      <div className="flex-1 space-y-1">
        <label htmlFor={id} className="block text-sm font-medium">
          {entry.label}
        </label>
        <input
          id={id}
          className="field"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={entry.longest}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
      <Button type="submit" look="primary">
        Enter
      </Button>
    </form>
  );
}
