import { expect, it } from 'vitest';
import { paint } from './paint';

it('paints the walls without doors and windows, coat by coat', () => {
  const room = { length: '5', width: '5', height: '2', openings: '10', coats: '2', yield: '10' };
  const result = paint.calculate(room);
  expect(result.value).toBe('6.0 litres');
  expect(result.details[2]?.value).toBe('3');
});

it('needs no paint where there is no wall', () => {
  const room = { length: '1', width: '1', height: '1', openings: '50', coats: '1', yield: '10' };
  expect(paint.calculate(room).value).toBe('0.0 litres');
});
