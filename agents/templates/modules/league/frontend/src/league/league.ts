import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import type { Reference } from '../records/types';

export interface TableRow extends Reference {
  rank: number;
  /** The division, where there are several. */
  group: string | null;
  played: number;
  won: number;
  drawn: number;
  lost: number;
  scored: number;
  conceded: number;
  difference: number;
  points: number;
  /** W, D or L of the last matches, the latest last. */
  form: string[];
}

export interface Match {
  id: number;
  date: string;
  time: string;
  place: string;
  home: Reference;
  away: Reference;
  /** What both sides made; empty before the match. */
  score: number[];
  mayScore: boolean;
}

export function useTable() {
  return useQuery({
    queryKey: ['league', 'table'],
    queryFn: () => request<{ items: TableRow[] }>('GET', '/league/table'),
  });
}

/** All matches, or those of one side. */
export function useMatches(team?: number) {
  const query = team === undefined ? '' : `?team=${team}`;
  return useQuery({
    queryKey: ['league', 'matches', team],
    queryFn: () => request<{ items: Match[] }>('GET', `/league/matches${query}`),
  });
}

/** The next one first. */
export const toCome = (matches: readonly Match[]) =>
  matches.filter(({ score }) => score.length === 0);

/** The latest first. */
export const isOver = (matches: readonly Match[]) =>
  matches.filter(({ score }) => score.length > 0).toReversed();
