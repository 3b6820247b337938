import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';

export interface Question {
  id: number;
  question: string;
  kind: 'Text' | 'Single choice' | 'Multiple choice' | 'Rating' | 'Yes or no';
  isRequired: boolean;
  choices: string[];
}

export interface Survey {
  id: number;
  title: string;
  description: string | null;
  isOpen: boolean;
  hasAnswered: boolean;
  /** Whether the account may see what was answered. */
  hasResults: boolean;
  questions: Question[];
}

interface QuestionResult {
  id: number;
  question: string;
  answered: number;
  counts: { choice: string; count: number }[];
  mean: number | null;
  texts: string[];
}

export interface Results {
  responses: number;
  questions: QuestionResult[];
}

export type Answers = Readonly<Record<number, readonly string[]>>;

export function useSurvey(id: string) {
  return useQuery({
    queryKey: ['survey-forms', id],
    queryFn: () => request<Survey>('GET', `/survey-forms/${id}`),
  });
}

export function useAnswer(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answers: Answers) =>
      request<Results>('POST', `/survey-forms/${id}/responses`, { answers }),
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useResults(id: number) {
  return useQuery({
    queryKey: ['survey-forms', id, 'results'],
    queryFn: () => request<Results>('GET', `/survey-forms/${id}/results`),
  });
}
