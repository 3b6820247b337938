import { expect, it } from 'vitest';
import { grade } from './grade';

const values = {
  scoreHomework: '90',
  weightHomework: '50',
  scoreProject: '80',
  weightProject: '25',
  scoreExam: '60',
  weightExam: '25',
};

it('weighs the parts', () => {
  expect(grade.calculate(values).value).toBe('80.0 % (B)');
});

it('counts weights in proportion where they make less than the whole', () => {
  const result = grade.calculate({ ...values, weightProject: '0', weightExam: '0' });
  expect(result.value).toBe('90.0 % (A)');
  expect(result.explanation).toContain('in proportion');
});
