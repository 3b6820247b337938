import { useState } from 'react';
import { messageOf } from '../api/client';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { Labelled } from '../ui/Labelled';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { Army } from './Army';
import { Battles } from './Battles';
import { Buildings } from './Buildings';
import { Opponents } from './Opponents';
import { useDesk, useMove, type Desk } from './queries';
import { Raiders } from './Raiders';
import { Rules } from './Rules';
import { seat } from './settings';
import { Workers } from './Workers';

/** The player's table: founding first, then everything that can be done with a turn. */
export function RealmPage() {
  const { data, error } = useDesk();
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton />;
  }
  return data.seat === null ? <Founding /> : <Table desk={data} />;
}

function Founding() {
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const move = useMove();
  return (
    <>
      <PageHeader icon="flag" title={`Found your ${seat.label}`} text="Give it a name and begin." />
      <Form
        className="card edge mx-auto max-w-xl p-5 sm:p-8"
        refusal={move.error ? messageOf(move.error) : undefined}
        onSubmit={() => {
          setIsMissing(name.trim() === '');
          if (name.trim() !== '') {
            move.mutate({ path: '', body: { name } });
          }
        }}
      >
        <Labelled
          required
          id="seat-name"
          label="Name"
          error={isMissing ? 'Please fill this in.' : undefined}
        >
          {(aria) => (
            <input
              {...aria}
              id="seat-name"
              className="field"
              maxLength={40}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
          )}
        </Labelled>
        <Button type="submit" look="primary" busy={move.isPending}>
          Found it
        </Button>
      </Form>
      <Rules />
    </>
  );
}

function Table({ desk }: { desk: Desk }) {
  const move = useMove();
  const part = { desk, isBusy: move.isPending, onMove: move.mutate };
  return (
    <>
      <PageHeader
        icon="shield"
        title={desk.seat.name}
        text={`Power ${desk.seat.power} · Rank ${desk.seat.rank} · Attack ${desk.strength.attack} · Defence ${desk.strength.defence}`}
        actions={
          <Button
            look="primary"
            busy={move.isPending}
            onClick={() => {
              move.mutate({ path: '/harvests' });
            }}
          >
            Gather (1 turn)
          </Button>
        }
      />
      {move.error && <Notice>{messageOf(move.error)}</Notice>}
      <ul className="my-6 grid grid-cols-2 gap-4 sm:grid-cols-4">
        <li className="card edge p-4">
          <p className="text-2xl font-bold tabular-nums">
            {desk.turns} of {desk.mostTurns}
          </p>
          <p className="text-muted text-sm">
            Turns, the next at {new Date(desk.nextTurnAt).toLocaleTimeString('en-GB').slice(0, 5)}
          </p>
        </li>
        {desk.resources.map(({ name, label, amount }) => (
          <li key={name} className="card edge p-4">
            <p className="text-2xl font-bold tabular-nums">{amount}</p>
            <p className="text-muted text-sm">{label}</p>
          </li>
        ))}
      </ul>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Buildings {...part} />
        <div className="grid gap-6">
          <Workers {...part} />
          <Raiders {...part} />
        </div>
        <Army {...part} />
        <Battles battles={desk.battles} />
        <Opponents {...part} />
      </div>
      <Rules />
    </>
  );
}
