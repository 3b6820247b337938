import { numberOf, type Calculator, type Values } from './calculator';
import { amount, choice } from './inputs';

const dayMinutes = 24 * 60;
const usual = [6, 5, 4, 3];
const toBed = 'Go to bed';

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** "06:30", also of what lies before or after midnight. */
function clock(minutes: number): string {
  const within = ((Math.round(minutes) % dayMinutes) + dayMinutes) % dayMinutes;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

function calculate(values: Values) {
  const at = minutesOf(values.time ?? '');
  const falling = numberOf(values, 'falling');
  const cycle = numberOf(values, 'cycle');
  const isForward = values.know === toBed;
  const timeOf = (cycles: number) =>
    clock(isForward ? at + falling + cycles * cycle : at - falling - cycles * cycle);
  const rows = usual.map((cycles) => {
    const slept = cycles * cycle;
    return [timeOf(cycles), String(cycles), `${Math.floor(slept / 60)} h ${slept % 60} min`];
  });
  return {
    label: isForward ? 'Wake up at' : 'Go to bed at',
    value: `${timeOf(usual[1] ?? 0)} or ${timeOf(usual[0] ?? 0)}`,
    details: [
      { label: 'Five cycles', value: timeOf(5) },
      { label: 'Six cycles', value: timeOf(6) },
    ],
    explanation:
      'Whoever wakes between two cycles wakes more easily. Cycles are not the same for all.',
    table: { title: 'Times', columns: ['Time', 'Cycles', 'Sleep'], rows },
  };
}

export const sleep: Calculator = {
  id: 'sleep',
  title: 'Sleep cycle calculator',
  text: 'When to go to bed or to wake up, so that no sleep cycle is cut short.',
  formula: 'bedtime = waking time − time to fall asleep − cycles × length of a cycle',
  inputs: [
    choice('know', 'I know when I', ['Wake up', toBed]),
    { name: 'time', label: 'At', kind: 'time', initial: '07:00' },
    amount('falling', 'Time to fall asleep', 15, { unit: 'minutes', maximum: 240 }),
    amount('cycle', 'Length of a cycle', 90, { unit: 'minutes', minimum: 60, maximum: 120 }),
  ],
  calculate,
};
