import { describe, expect, it } from 'vitest';
import { HttpError } from '../../src/errors.js';
import { checkAnswers, countAnswers, type Question } from '../../src/services/survey-counting.js';

const questions: Question[] = [
  { id: 1, question: 'How was it?', kind: 'Rating', options: [], isRequired: true },
  {
    id: 2,
    question: 'Which talks?',
    kind: 'Multiple choice',
    options: ['A', 'B'],
    isRequired: false,
  },
  { id: 3, question: 'Anything else?', kind: 'Text', options: [], isRequired: false },
  { id: 4, question: 'Again?', kind: 'Yes or no', options: [], isRequired: false },
];

function problemsOf(given: Record<string, string[]>): string[] {
  try {
    checkAnswers(questions, given);
    return [];
  } catch (error) {
    return (error as HttpError).details?.map(({ field }) => field) ?? [];
  }
}

describe('Answers', () => {
  it('are kept as they were given, without what is empty or unknown', () => {
    const given = { 1: ['4'], 2: ['A', 'B'], 3: ['  Thanks '], 4: [], 99: ['x'] };
    expect(checkAnswers(questions, given)).toEqual({ 1: ['4'], 2: ['A', 'B'], 3: ['Thanks'] });
  });

  it('are refused when something required is missing or is no choice', () => {
    expect(problemsOf({})).toEqual(['1']);
    expect(problemsOf({ 1: ['6'] })).toEqual(['1']);
    expect(problemsOf({ 1: ['2'], 2: ['C'], 4: ['Yes', 'No'] })).toEqual(['2', '4']);
    expect(problemsOf({ 1: ['2'], 3: ['one', 'two'] })).toEqual(['3']);
  });

  it('are refused when there are none at all', () => {
    expect(() => checkAnswers(questions.slice(1), {})).toThrow(HttpError);
  });

  it('are counted by choice, with the mean of ratings', () => {
    const counted = countAnswers(questions, [
      { 1: ['4'], 2: ['A'], 3: ['first'] },
      { 1: ['5'], 2: ['A', 'B'], 3: ['second'] },
    ]);
    expect(counted[0]).toMatchObject({ answered: 2, mean: 4.5 });
    expect(counted[1]?.counts).toEqual([
      { choice: 'A', count: 2 },
      { choice: 'B', count: 1 },
    ]);
    expect(counted[2]?.texts).toEqual(['second', 'first']);
    expect(counted[3]).toMatchObject({ answered: 0, mean: null });
  });
});
