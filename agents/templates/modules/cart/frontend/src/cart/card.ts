import { ApiError } from '../api/client';
import type { FormValues } from '../records/form';

/** The check digit that all card numbers end with (ISO/IEC 7812). */
function isCardNumber(text: string): boolean {
  const digits = text.replaceAll(' ', '');
  if (!/^\d{13,19}$/.test(digits)) {
    return false;
  }
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const rules = [
  {
    field: 'cardNumber',
    isMet: isCardNumber,
    message: 'This is not a card number. Please look at it again.',
  },
  {
    field: 'cardExpiry',
    isMet: (text: string) => /^(0[1-9]|1[0-2])\/\d\d$/.test(text),
    message: 'Please write a month and a year, like 12/29.',
  },
  {
    field: 'cardCode',
    isMet: (text: string) => /^\d{3,4}$/.test(text),
    message: 'Please write the 3 or 4 digits on the card.',
  },
];

/** Refuses what the server would refuse, before the card is sent. */
export function checkCard(values: FormValues): void {
  const details = rules.filter(({ field, isMet }) => !isMet((values[field] ?? '').trim()));
  if (details.length > 0) {
    throw new ApiError(400, 'Please look at your card again.', details);
  }
}
