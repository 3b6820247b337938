import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import type { Entry } from './game';

interface EntryFormProps {
  entry: Entry;
  isRunning: boolean;
  onEnter: (text: string) => void;
}

/** The field of a game that is played with words: sent with a press, or letter by letter. */
export function EntryForm({ entry, isRunning, onEnter }: EntryFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const isLive = entry.live !== undefined;
  useEffect(() => {
    if (isLive && isRunning) {
      field.current?.focus();
    }
  }, [isLive, isRunning]);
  return (
    <form
      className="mx-auto flex max-w-sm items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLive && text.trim()) {
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
          ref={field}
          id={id}
          className="field"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={entry.longest}
          value={entry.live ?? text}
          onChange={(event) => {
            if (isLive) {
              onEnter(event.target.value);
            } else {
              setText(event.target.value);
            }
          }}
        />
      </div>
      {!isLive && (
        <Button type="submit" look="primary">
          Enter
        </Button>
      )}
    </form>
  );
}
