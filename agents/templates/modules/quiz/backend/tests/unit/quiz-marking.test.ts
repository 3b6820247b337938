import { expect, it } from 'vitest';
import { choicesOf, mark, type Question } from '../../src/services/quiz-marking.js';

const capital: Question = {
  id: 1,
  question: 'What is the capital of Portugal?',
  options: ['Porto', 'Lisbon', 'Faro'],
  answers: ['Lisbon'],
  explanation: 'Lisbon has been the capital since 1255.',
};
const primes: Question = {
  id: 2,
  question: 'Which of these are prime?',
  options: ['2', '9', '11'],
  answers: ['2', '11'],
  explanation: null,
};

it('gives a point for exactly the right answers', () => {
  const given = new Map([
    [1, ['lisbon ']],
    [2, ['11', '2']],
  ]);
  expect(mark([capital, primes], given)).toMatchObject({ score: 2, outOf: 2, percent: 100 });
});

it('gives none for one right answer of two, or for one too many', () => {
  expect(mark([primes], new Map([[2, ['2']]])).score).toBe(0);
  expect(mark([primes], new Map([[2, ['2', '9', '11']]])).score).toBe(0);
});

it('counts what was left out as wrong and explains it', () => {
  const { percent, results } = mark([capital, primes], new Map([[2, ['2', '11']]]));
  expect(percent).toBe(50);
  expect(results[0]).toEqual({
    id: 1,
    isRight: false,
    answers: ['Lisbon'],
    explanation: 'Lisbon has been the capital since 1255.',
  });
});

it('offers a right answer that the options lack', () => {
  expect(choicesOf({ ...capital, options: ['Porto', 'Faro'] })).toEqual([
    'Faro',
    'Lisbon',
    'Porto',
  ]);
  expect(choicesOf(capital)).toEqual(['Porto', 'Lisbon', 'Faro']);
});
