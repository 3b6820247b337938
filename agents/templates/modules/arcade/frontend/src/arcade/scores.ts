import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';

interface Scores {
  scores: { id: number; player: string; points: number }[];
  /** The best of the signed-in account. */
  own: number | null;
}

const keyOf = (game: string) => ['arcade', game];

export function useScores(game: string) {
  return useQuery({
    queryKey: keyOf(game),
    queryFn: () => request<Scores>('GET', `/arcade/${game}/scores`),
  });
}

export function useKeepScore(game: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (score: { points: number; player?: string }) =>
      request<Scores>('POST', `/arcade/${game}/scores`, score),
    onSuccess: () => client.invalidateQueries(),
  });
}
