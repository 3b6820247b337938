import { useEffect, useEffectEvent, useState } from 'react';

const second = 1000;

interface CountdownProps {
  minutes: number;
  onEnd: () => void;
}

/** The time that is left, and what happens when it is over. */
export function Countdown({ minutes, onEnd }: CountdownProps) {
  const [left, setLeft] = useState(minutes * 60);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    const until = Date.now() + minutes * 60 * second;
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
  }, [minutes]);
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
