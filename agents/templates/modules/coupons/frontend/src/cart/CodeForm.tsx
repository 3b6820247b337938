import { useState } from 'react';
import { Button } from '../ui/Button';
import { Amount } from './Amount';
import { setCode, useCode } from './code';
import type { Quote } from './quote';

/** Where a code is entered; once there is one, what it takes off. */
export function CodeForm({ quote }: { quote: Quote }) {
  const code = useCode();
  const [text, setText] = useState('');
  if (code !== '' && quote.discount) {
    return (
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          Discount <span className="font-semibold">{quote.discount.code}</span>{' '}
          <button
            type="button"
            className="link cursor-pointer text-sm"
            onClick={() => {
              setCode('');
            }}
          >
            Remove
          </button>
        </span>
        <span>
          −<Amount cents={quote.discount.amount} />
        </span>
      </div>
    );
  }
  return (
    <form
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        setCode(text.trim());
      }}
    >
      <label htmlFor="discount-code" className="text-sm font-medium">
        Discount code
      </label>
      <div className="flex gap-2">
        <input
          id="discount-code"
          className="field"
          autoComplete="off"
          maxLength={40}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          Apply
        </Button>
      </div>
      {code !== '' && quote.problem && (
        <p role="alert" className="text-danger text-sm font-medium">
          {code}: {quote.problem}
        </p>
      )}
    </form>
  );
}
