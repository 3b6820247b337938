import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';

interface Scores {
  scores: { id: number; player: string; points: number; seconds: number | null; round: string }[];
  /** The best of the signed-in account. */
  own: number | null;
}

/** How a round ended, as it gets onto the list. */
export interface RoundResult {
  points: number;
  seconds: number;
  /** What was chosen for it, in words. */
  round: string;
}

/** Seconds as a clock shows them: "1:05". */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The best of a game, or of one kind of its rounds. */
export function useScores(game: string, round: string) {
  const query = round === '' ? '' : `?round=${encodeURIComponent(round)}`;
  return useQuery({
    queryKey: ['arcade', game, round],
    queryFn: () => request<Scores>('GET', `/arcade/${game}/scores${query}`),
  });
}

export function useKeepScore(game: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (score: RoundResult & { player?: string }) =>
      request<Scores>('POST', `/arcade/${game}/scores`, score),
    onSuccess: () => client.invalidateQueries(),
  });
}
