import { useId, useState } from 'react';
import { Button } from '../ui/Button';
import { Labelled } from '../ui/Labelled';
import { nameOf, type Entry, type Match, type Way } from './game';

interface ScoreEntryProps {
  way: Exclude<Way, { kind: 'buttons' }>;
  match: Match;
  turn: number;
  onAdd: (entry: Entry) => void;
}

/** Takes the points of whose turn it is. */
export function ScoreEntry({ way, match, turn, onAdd }: ScoreEntryProps) {
  const add = (points: number) => {
    onAdd({ player: turn, points });
  };
  return way.kind === 'keypad' ? (
    <Keypad way={way} match={match} name={nameOf(match, turn)} onAdd={add} />
  ) : (
    <section className="card space-y-3 p-4 sm:p-6" aria-label={way.label}>
      <h2 className="text-lg font-semibold">{`${way.label}, ${nameOf(match, turn)}`}</h2>
      <div className="grid grid-cols-4 gap-2 sm:grid-cols-6">
        {way.choices(match).map((points) => (
          <Button
            key={points}
            look="primary"
            className="min-h-16 text-2xl"
            onClick={() => {
              add(points);
            }}
          >
            {points}
          </Button>
        ))}
      </div>
    </section>
  );
}

interface KeypadProps {
  way: Extract<Way, { kind: 'keypad' }>;
  match: Match;
  name: string;
  onAdd: (points: number) => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const longest = 5;

/** A number by big buttons or by the keys of a keyboard; what is often scored has a button of its own. */
function Keypad({ way, match, name, onAdd }: KeypadProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const press = (next: string) => {
    setText(next.slice(0, longest));
    setProblem(undefined);
  };
  const enter = () => {
    const wrong = /^-?\d+$/.test(text)
      ? way.problem(Number(text), match)
      : 'Please enter a number.';
    if (wrong) {
      setProblem(wrong);
    } else {
      onAdd(Number(text));
    }
  };
  return (
    <form
      noValidate
      className="card mx-auto max-w-3xl space-y-4 p-4 sm:p-6"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <Labelled required id={id} label={`${way.label}, ${name}`} error={problem}>
        {(aria) => (
          // The keys are on the page, so that none need to come up from below.
          <input
            {...aria}
            id={id}
            className="field min-h-16 text-center text-4xl font-bold tabular-nums sm:text-4xl"
            inputMode="none"
            autoComplete="off"
            value={text}
            onChange={(event) => {
              press(event.target.value.trim().replace('−', '-'));
            }}
          />
        )}
      </Labelled>
      <div className="grid grid-cols-3 gap-2">
        {digits.map((digit) => (
          <Key
            key={digit}
            label={digit}
            onPress={() => {
              press(text + digit);
            }}
          />
        ))}
        <Key
          label="Clear"
          onPress={() => {
            press('');
          }}
        />
        <Key
          label="0"
          onPress={() => {
            press(`${text}0`);
          }}
        />
        <Button type="submit" look="primary" className="min-h-16 px-2 text-xl">
          Enter
        </Button>
      </div>
      {way.isSigned && (
        <Button
          className="min-h-14 w-full text-lg"
          onClick={() => {
            press(text.startsWith('-') ? text.slice(1) : `-${text}`);
          }}
        >
          Plus or minus
        </Button>
      )}
      {way.quick.length > 0 && (
        <div className="grid grid-cols-3 gap-2 sm:grid-cols-6" role="group" aria-label="At once">
          {way.quick.map((points) => (
            <Button
              key={points}
              className="min-h-14 text-lg tabular-nums"
              aria-label={`Enter ${points}`}
              onClick={() => {
                onAdd(points);
              }}
            >
              {points}
            </Button>
          ))}
        </div>
      )}
    </form>
  );
}

function Key({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Button look="primary" className="min-h-16 px-2 text-2xl" onClick={onPress}>
      {label}
    </Button>
  );
}
