import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';

export interface Question {
  id: number;
  question: string;
  choices: string[];
  hasSeveral: boolean;
}

interface Attempt {
  id: number;
  score: number;
  outOf: number;
  percent: number;
  passed: boolean;
}

export interface Quiz {
  id: number;
  title: string;
  passMark: number;
{{#isTimed}}
  /** In minutes; null where people may take their time. */
  timeLimit: number | null;
{{/isTimed}}
  questions: Question[];
  attempts: number;
  best: Attempt | null;
}

export interface Marks {
  score: number;
  outOf: number;
  percent: number;
  passed: boolean;
  results: { id: number; isRight: boolean; answers: string[]; explanation: string | null }[];
  /** The kept attempt; none for visitors. */
  attempt: number | null;
}

export type Chosen = Readonly<Record<number, readonly string[]>>;

export function useQuiz(id: string) {
  return useQuery({
    queryKey: ['quiz-play', id],
    queryFn: () => request<Quiz>('GET', `/quiz-play/${id}`),
  });
}

{{#isTimed}}
const clock = 'quiz-clock';

/** The time that the server gives; it begins when this is asked for the first time. */
export function useClock(id: string) {
  return useQuery({
    queryKey: [clock, id],
    queryFn: () => request<{ secondsLeft: number }>('POST', `/quiz-play/${id}/start`),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

{{/isTimed}}
export function useHandIn(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (chosen: Chosen) =>
      request<Marks>('POST', `/quiz-play/${id}/attempts`, {
        answers: Object.entries(chosen).map(([question, answers]) => ({
          question: Number(question),
          chosen: answers,
        })),
      }),
{{#isTimed}}
    onSuccess: () => client.invalidateQueries({ predicate: (one) => one.queryKey[0] !== clock }),
{{/isTimed}}
{{^isTimed}}
    onSuccess: () => client.invalidateQueries(),
{{/isTimed}}
  });
}

interface Scored {
  id: number;
  quizId: number;
  percent: number;
  passed: boolean;
  createdAt: string;
}

/** What the account scored so far, the oldest attempt first. */
export function useProgress(isAsked: boolean) {
  return useQuery({
    queryKey: ['quiz-play', 'progress'],
    queryFn: () => request<{ attempts: Scored[] }>('GET', '/quiz-play/progress'),
    enabled: isAsked,
  });
}
