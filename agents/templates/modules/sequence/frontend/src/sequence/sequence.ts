import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';
import type { Reference } from '../records/types';
import { sequence } from './settings';

interface Choice extends Reference {
  /** What it adds to the whole. */
  amount: number;
}

export interface Entry extends Choice {
  itemId: number;
}

interface Sequence {
  entries: Entry[];
  total: number;
  mayChange: boolean;
  choices: Choice[];
}

const addressOf = (list: number) => `/sequences/${list}`;

export function useSequence(list: number) {
  return useQuery({
    queryKey: ['sequence', list],
    queryFn: () => request<Sequence>('GET', addressOf(list)),
  });
}

type Step =
  | { kind: 'add'; itemId: number }
  | { kind: 'move'; entry: number; to: number }
  | { kind: 'take'; entry: number };

function send(list: number, step: Step) {
  const entries = `${addressOf(list)}/entries`;
  if (step.kind === 'add') {
    return request<Sequence>('POST', entries, { itemId: step.itemId });
  }
  return step.kind === 'move'
    ? request<Sequence>('PATCH', `${entries}/${step.entry}`, { to: step.to })
    : request<Sequence>('DELETE', `${entries}/${step.entry}`);
}

/** Changes a list; the answer says how it stands then. */
export function useStep(list: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => send(list, step),
    onSuccess: (answer) => {
      client.setQueryData(['sequence', list], answer);
    },
  });
}

const two = (value: number) => String(value).padStart(2, '0');

/** "3:45" or "1:02:10" of seconds, "1 h 20 min" of minutes, else the number with what it is of. */
export function inWords(amount: number): string {
  if (sequence.unit === 'seconds') {
    const [hours, minutes] = [Math.floor(amount / 3600), Math.floor(amount / 60) % 60];
    const rest = two(amount % 60);
    return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
  }
  if (sequence.unit === 'minutes') {
    const [hours, minutes] = [Math.floor(amount / 60), amount % 60];
    const parts = [hours > 0 && `${hours} h`, (minutes > 0 || hours === 0) && `${minutes} min`];
    return parts.filter(Boolean).join(' ');
  }
  return `${Math.round(amount * 100) / 100} ${sequence.amount}`;
}
