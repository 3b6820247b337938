import { useState } from 'react';
import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { Labelled } from '../ui/Labelled';
import { clock, useKeepScore, type RoundResult } from './scores';

interface GameOverProps {
  game: string;
  result: RoundResult;
  note: string;
  isWon?: boolean;
  onAgain: () => void;
}

/** The end of a game: the score, and how it gets onto the list. */
export function GameOver({ game, result, note, isWon = false, onAgain }: GameOverProps) {
  const { account } = useSession();
  const [name, setName] = useState('');
  const keep = useKeepScore(game);
  return (
    <section className="card edge space-y-4 p-5 text-center sm:p-6" aria-label="Game over">
      <h2 className="text-xl">{isWon ? 'You won!' : 'Game over'}</h2>
      <p role="status">
        You scored {result.points} in {clock(result.seconds)}. {note}
      </p>
      {keep.isSuccess ? (
        <p className="text-success font-semibold">Your score is on the list.</p>
      ) : (
        <Form
          className="mx-auto max-w-xs"
          refusal={keep.error ? messageOf(keep.error) : undefined}
          onSubmit={() => {
            const player = name.trim() || 'Guest';
            keep.mutate({ ...result, ...(account ? {} : { player }) });
          }}
        >
          {!account && (
            <Labelled id="player" label="Your name">
              {(aria) => (
                <input
                  {...aria}
                  id="player"
                  className="field"
                  maxLength={40}
                  autoComplete="nickname"
                  value={name}
                  onChange={(event) => {
                    setName(event.target.value);
                  }}
                />
              )}
            </Labelled>
          )}
          <Button type="submit" busy={keep.isPending}>
            Save score
          </Button>
        </Form>
      )}
      <Button look="primary" onClick={onAgain}>
        Play again
      </Button>
    </section>
  );
}
