import { expect, it } from 'vitest';
import { bodyFat } from './body-fat';

const man = { sex: 'Man', height: '180', weight: '80', waist: '85', neck: '38' };

it('reckons with waist and neck, of women with the hips too', () => {
  const result = bodyFat.calculate(man);
  expect(result.value).toBe('16.1 %');
  expect(result.details.map((one) => one.value)).toEqual(['12.9 kg', '67.1 kg', 'fit']);
  const woman = { sex: 'Woman', height: '165', weight: '60', waist: '72', neck: '32', hips: '96' };
  expect(bodyFat.calculate(woman).value).toBe('26.4 %');
});

it('says when measurements do not fit', () => {
  expect(bodyFat.calculate({ ...man, waist: '38' }).value).toBe('–');
  expect(bodyFat.calculate({ ...man, waist: '150' }).details[2]?.value).toBe('above average');
});
