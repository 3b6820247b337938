import { z } from 'zod';
import { conflict } from '../errors.js';

/** A number that is refused on purpose, so that people can see what happens then. */
const DECLINED = '4000000000000002';

const digitsOf = (number: string) => number.replaceAll(' ', '');

/** The check digit that all card numbers end with (ISO/IEC 7812). */
export function isCardNumber(number: string): boolean {
  const digits = digitsOf(number);
  if (!/^\d{13,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** "12/29": good to the end of that month. */
export function isStillGood(expiry: string, now = new Date()): boolean {
  const [month = 0, year = 0] = expiry.split('/').map(Number);
  return new Date(2000 + year, month, 1) > now;
}

export const cardFields = {
  cardNumber: z
    .string('This field is required')
    .max(40)
    .refine(isCardNumber, 'Is not a card number'),
  cardExpiry: z
    .string('This field is required')
    .regex(/^(0[1-9]|1[0-2])\/\d\d$/, 'Must be a month and a year like 12/29')
    .refine((expiry) => isStillGood(expiry), 'This card is no longer good'),
  cardCode: z
    .string('This field is required')
    .regex(/^\d{3,4}$/, 'Must be the 3 or 4 digits on the card'),
};

/** Takes no money and keeps nothing: the card is looked at and forgotten. */
export function pay({ cardNumber }: { cardNumber: string }): void {
  if (digitsOf(cardNumber) === DECLINED)
    throw conflict('The card was declined. Please try another one.');
}
