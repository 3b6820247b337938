import { describe, expect, it } from 'vitest';
import { isCardNumber, isStillGood, pay } from '../../src/services/simulated-payment.js';

describe('The simulated payment', () => {
  it('knows card numbers by their last digit', () => {
    expect(isCardNumber('4242 4242 4242 4242')).toBe(true);
    expect(isCardNumber('4242 4242 4242 4241')).toBe(false);
    expect(isCardNumber('4242')).toBe(false);
    expect(isCardNumber('not a number at all')).toBe(false);
  });

  it('takes cards until the end of their last month', () => {
    const now = new Date(2027, 2, 31, 12);
    expect(isStillGood('03/27', now)).toBe(true);
    expect(isStillGood('02/27', now)).toBe(false);
    expect(isStillGood('01/28', now)).toBe(true);
  });

  it('declines the number that stands for a declined card', () => {
    expect(() => {
      pay({ cardNumber: '4000 0000 0000 0002' });
    }).toThrow('declined');
  });
});
