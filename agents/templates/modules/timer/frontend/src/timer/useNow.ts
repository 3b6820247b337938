import { useEffect, useState } from 'react';

/** The present time, while `isTicking` second by second. */
export function useNow(isTicking: boolean): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (!isTicking) {
      return undefined;
    }
    const interval = setInterval(() => {
      setNow(new Date());
    }, 1000);
    return () => {
      clearInterval(interval);
    };
  }, [isTicking]);
  return now;
}
