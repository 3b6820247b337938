import { describe, expect, it } from 'vitest';
import { askedOf, initialValues, labelOf, type Values } from './calculator';
import { concrete } from './concrete';

const values = initialValues(concrete.inputs);
const pour = { ...initialValues(concrete.items?.inputs ?? []), itemName: 'Patio' };
const hole = { ...pour, itemName: 'Posts', shape: 'Round post hole', amount: '4' };
const steps = { ...pour, shape: 'Steps', width: '2', rise: '0.2', tread: '0.3', count: '3' };
const result = (changed: Values, ...pours: Values[]) =>
  concrete.calculate({ ...values, ...changed }, undefined, pours);
const detail = (name: string, changed: Values, ...pours: Values[]) =>
  result(changed, ...pours).details.find(({ label }) => label === name)?.value;

describe('Concrete', () => {
  it('works out a slab, and the bags for it', () => {
    expect(result({}, pour).value).toBe('1.20 m³');
    expect(detail('Dry mix', {}, pour)).toBe('2,592 kg');
    expect(detail('Bags of 25 kg', {}, pour)).toBe('104');
    expect(detail('Bags of 25 kg', { mix: '2000' }, pour)).toBe('96');
  });

  it('adds waste', () => {
    expect(result({ waste: '10' }, pour).value).toBe('1.32 m³');
    expect(detail('Without waste', { waste: '10' }, pour)).toBe('1.20 m³');
    expect(detail('Bags of 25 kg', { waste: '10' }, pour)).toBe('115');
  });

  it('works out post holes and steps', () => {
    expect(result({}, hole).value).toBe('0.170 m³');
    // Blocks of 0.2, 0.4 and 0.6 m in height, each 2 by 0.3 m.
    expect(result({}, steps).value).toBe('0.720 m³');
  });

  it('says what all bags cost, once it knows what one does', () => {
    expect(detail('Price of all bags', { price: '5.5' }, pour)).toBe('572.00');
    expect(detail('Price of all bags', {}, pour)).toBe('Enter the price of a bag');
  });

  it('counts in feet', () => {
    const slab = { ...pour, length: '10', width: '10', thickness: '0.5' };
    expect(result({ units: 'Feet' }, slab).value).toBe('50.00 ft³');
    expect(detail('In cubic yards', { units: 'Feet' }, slab)).toBe('1.85 yd³');
    expect(detail('In cubic metres', { units: 'Feet' }, slab)).toBe('1.416 m³');
    const length = concrete.items?.inputs.find(({ name }) => name === 'length');
    expect(length && labelOf(length, { units: 'Feet' })).toBe('Length (ft)');
  });

  it('keeps several pours in one job and adds them up', () => {
    expect(result({}, pour, hole).table?.rows).toEqual([
      ['Patio', 'Slab, 4 × 3 × 0.1 m', '1.20 m³'],
      ['Posts', 'Round post hole, 4 of ⌀ 0.3 × 0.6 m', '0.170 m³'],
      ['Sum', '2 pours', '1.37 m³'],
    ]);
    expect(result({}, steps).table?.rows[0]?.[1]).toBe('Steps, 3 of 2 × 0.2 × 0.3 m');
    expect(concrete.items?.result(values, pour)).toBe('1.20 m³');
  });

  it('asks for the measurements of the shape', () => {
    const asked = (shape: string) =>
      askedOf(concrete.items?.inputs ?? [], { shape }).map(({ label }) => label);
    expect(asked('Slab')).toEqual(['Shape', 'Length', 'Width', 'Thickness']);
    expect(asked('Round post hole')).toEqual(['Shape', 'Diameter', 'Depth', 'Holes']);
    expect(asked('Steps')).toEqual([
      'Shape',
      'Width',
      'Height of a step',
      'Depth of a step',
      'Steps',
    ]);
  });
});
