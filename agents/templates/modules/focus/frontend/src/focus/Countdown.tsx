import { useId } from 'react';
import { RelationInput } from '../records/RelationInput';
import { targetRelation } from '../timer/entries';
import { Button } from '../ui/Button';
import { Bar } from './Bar';
import { phaseNames, type Lengths, type Rounds } from './rounds';

interface CountdownProps {
  rounds: Rounds;
  lengths: Lengths;
  /** In milliseconds. */
  left: number;
  target: string;
  note: string;
  onTarget: (target: string) => void;
  onNote: (note: string) => void;
  onStart: () => void;
  onPause: () => void;
  onReset: () => void;
  onSkip: () => void;
}

/** "24:09" */
function face(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is left of the phase, and the buttons to start it and let it rest. */
export function Countdown(props: CountdownProps) {
  const { rounds, lengths, left, target, note } = props;
  const id = useId();
  const isRunning = rounds.startedAt !== null;
  const whole = Math.max(rounds.left, lengths[rounds.phase] * 60_000);
  const isBegun = isRunning || rounds.left < lengths[rounds.phase] * 60_000;
  return (
    <section aria-label="Countdown" className="stage space-y-6 rounded-2xl p-6 sm:p-8">
      <div className="space-y-3 text-center">
        <p className="font-semibold">
          {phaseNames[rounds.phase]} · Round {rounds.round} of {lengths.rounds}
        </p>
        <p role="timer" className="text-7xl font-bold tabular-nums sm:text-8xl">
          {face(left)}
        </p>
        <Bar label="Time that has passed" done={whole - left} whole={whole} />
      </div>
      <div className="flex flex-wrap justify-center gap-3">
        <Button
          look="primary"
          className="btn-large"
          onClick={isRunning ? props.onPause : props.onStart}
        >
          {isRunning ? 'Pause' : isBegun ? 'Resume' : 'Start'}
        </Button>
        <Button className="btn-large" disabled={!isBegun} onClick={props.onReset}>
          Reset
        </Button>
        <Button className="btn-large" onClick={props.onSkip}>
          Skip
        </Button>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {targetRelation && (
          <div className="space-y-1.5">
            <label htmlFor={`${id}target`} className="text-sm font-medium">
              {targetRelation.label}
            </label>
            <RelationInput
              id={`${id}target`}
              relation={targetRelation}
              value={target}
              onChange={props.onTarget}
              aria={ariaOf}
            />
          </div>
        )}
        <div className="space-y-1.5">
          <label htmlFor={`${id}note`} className="text-sm font-medium">
            What are you working on?
          </label>
          <input
            id={`${id}note`}
            className="field"
            maxLength={200}
            value={note}
            onChange={(event) => {
              props.onNote(event.target.value);
            }}
          />
        </div>
      </div>
    </section>
  );
}

const ariaOf = { 'aria-invalid': false, 'aria-required': false };
