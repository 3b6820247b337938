import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';

export type Cost = Readonly<Record<string, number>>;

export interface Building {
  name: string;
  label: string;
  level: number;
  /** None at the highest level. */
  cost: Cost | null;
}

export interface Work {
  name: string;
  label: string;
  amount: number;
  workers: number;
  /** What a turn brings. */
  yield: number;
}

export interface Soldier {
  name: string;
  label: string;
  attack: number;
  defence: number;
  cost: Cost;
  count: number;
}

export interface Opponent {
  id: number;
  name: string;
  power: number;
  isComputer: boolean;
}

export interface Battle {
  id: number;
  title: string;
  outcome: string;
  report: string;
  createdAt: string;
}

export interface Desk {
  seat: { id: number; name: string; power: number; rank: number };
  turns: number;
  mostTurns: number;
  nextTurnAt: string;
  strength: { attack: number; defence: number };
  /** The raiders who come next. */
  wave: { number: number; attack: number };
  idleWorkers: number;
  resources: Work[];
  buildings: Building[];
  soldiers: Soldier[];
  opponents: Opponent[];
  battles: Battle[];
}

export interface Move {
  /** What follows the address of the game: "/attacks". */
  path: string;
  body?: unknown;
}

export function useDesk() {
  return useQuery({
    queryKey: ['realm'],
    queryFn: () => request<Desk | { seat: null }>('GET', '/realm'),
  });
}

export function useMove() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: Move) => request<Desk>('POST', `/realm${path}`, body),
    onSuccess: () => client.invalidateQueries(),
  });
}
