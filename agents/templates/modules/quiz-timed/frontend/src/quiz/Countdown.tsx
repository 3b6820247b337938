import { useEffect, useEffectEvent, useState } from 'react';
import { messageOf } from '../api/client';
import { Notice } from '../ui/Notice';
import { useClock } from './queries';

const second = 1000;

interface CountdownProps {
  quiz: string;
  onEnd: () => void;
}

/** The time that is left, which the server counts as well, and what happens when it is over. */
export function Countdown({ quiz, onEnd }: CountdownProps) {
  const { data, error, dataUpdatedAt } = useClock(quiz);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  return data ? <Clock key={dataUpdatedAt} seconds={data.secondsLeft} onEnd={onEnd} /> : null;
}

function Clock({ seconds, onEnd }: { seconds: number; onEnd: () => void }) {
  const [left, setLeft] = useState(seconds);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    const until = Date.now() + seconds * second;
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.round((until - Date.now()) / second));
      setLeft(rest);
      if (rest === 0) {
        clearInterval(timer);
        end();
      }
    }, second);
    return () => {
      clearInterval(timer);
    };
  }, [seconds]);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <p className="text-right text-sm" role="timer" aria-label="Time left">
      <span className="text-muted">Time left </span>
      <span className={`font-semibold tabular-nums ${left < 60 ? 'text-danger' : ''}`}>
        {clock}
      </span>
    </p>
  );
}
