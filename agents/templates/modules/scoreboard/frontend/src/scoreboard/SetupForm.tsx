import { useId, useState } from 'react';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { Labelled } from '../ui/Labelled';
import { initialOptions, type Game, type Match } from './game';

interface SetupFormProps {
  game: Game;
  onBegin: (players: readonly string[], options: Match['options']) => void;
}

/** Who plays, and what was agreed. A name that is left empty is "Player 2"; no two are the same. */
export function SetupForm({ game, onBegin }: SetupFormProps) {
  const id = useId();
  const [names, setNames] = useState<readonly string[]>(() =>
    Array.from({ length: Math.min(game.most, Math.max(2, game.fewest)) }, () => ''),
  );
  const [options, setOptions] = useState(() => initialOptions(game));
  const called = names.map((name, place) => name.trim() || `${game.player} ${place + 1}`);
  const problemOf = (place: number) =>
    called.some((name, other) => other < place && name === called[place])
      ? 'Somebody else is called so.'
      : undefined;
  return (
    <Form
      className="card edge mx-auto max-w-3xl p-5 sm:p-8"
      onSubmit={() => {
        if (called.every((_, place) => !problemOf(place))) {
          onBegin(called, options);
        }
      }}
    >
      <div className="grid gap-5 sm:grid-cols-2">
        {names.map((name, place) => (
          <Labelled
            required
            key={place}
            id={`${id}-${place}`}
            label={`${game.player} ${place + 1}`}
            error={problemOf(place)}
          >
            {(aria) => (
              <input
                {...aria}
                id={`${id}-${place}`}
                className="field min-h-12 sm:text-lg"
                maxLength={20}
                autoComplete="off"
                placeholder="Name"
                value={name}
                onChange={(event) => {
                  const next = event.target.value;
                  setNames(names.map((known, one) => (one === place ? next : known)));
                }}
              />
            )}
          </Labelled>
        ))}
      </div>
      {game.most > game.fewest && (
        <div className="flex flex-wrap gap-3">
          <Button
            className="btn-large"
            disabled={names.length >= game.most}
            onClick={() => {
              setNames([...names, '']);
            }}
          >
            Add {game.player.toLowerCase()}
          </Button>
          <Button
            className="btn-large"
            disabled={names.length <= game.fewest}
            onClick={() => {
              setNames(names.slice(0, -1));
            }}
          >
            Remove the last
          </Button>
        </div>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        {game.options.map(({ name, label, choices }) => (
          <Labelled required key={name} id={`${id}-${name}`} label={label}>
            {(aria) => (
              <select
                {...aria}
                id={`${id}-${name}`}
                className="field min-h-12 sm:text-lg"
                value={options[name]}
                onChange={(event) => {
                  setOptions({ ...options, [name]: event.target.value });
                }}
              >
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            )}
          </Labelled>
        ))}
      </div>
      <Button type="submit" look="primary" className="btn-large min-h-14 w-full text-lg">
        Start
      </Button>
    </Form>
  );
}
