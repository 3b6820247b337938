import { useEffect, useState } from 'react';
import { readToken } from '../api/token';

export interface LiveSeries {
  id: number;
  label: string;
  points: number[];
}

interface LiveValues {
  at: string;
  series: LiveSeries[];
}

const retryAfter = 3000;

/** The values in each event of a text; what is left belongs to the next one. */
export function readEvents(text: string): { values: LiveValues[]; rest: string } {
  const events = text.split('\n\n');
  const rest = events.pop() ?? '';
  const values = events
    .filter((event) => event.startsWith('data: '))
    .map((event) => JSON.parse(event.slice('data: '.length)) as LiveValues);
  return { values, rest };
}

/** Reads the stream until it ends. `EventSource` cannot send the token, so this is a plain request. */
async function follow(signal: AbortSignal, onValues: (values: LiveValues) => void) {
  const token = readToken();
  const response = await fetch('/api/live/events', {
    headers: token ? { Authorization: `Bearer ${token}` } : {},
    signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const read = readEvents(rest + part.value);
    rest = read.rest;
    read.values.forEach(onValues);
  }
}

/** The newest values, and whether the connection stands. A lost one is made again. */
export function useLiveValues() {
  const [values, setValues] = useState<LiveValues | null>(null);
  const [isConnected, setIsConnected] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    let retry: ReturnType<typeof setTimeout> | undefined;
    const connect = async () => {
      try {
        await follow(ending.signal, (next) => {
          setValues(next);
          setIsConnected(true);
        });
      } catch {
        // The connection was lost or refused; it is tried again below.
      }
      if (!ending.signal.aborted) {
        setIsConnected(false);
        retry = setTimeout(() => void connect(), retryAfter);
      }
    };
    void connect();
    return () => {
      ending.abort();
      clearTimeout(retry);
    };
  }, []);
  return { values, isConnected };
}
