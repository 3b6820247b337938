import { inWords, numberOf, type Calculator } from './calculator';

/** Seconds as a clock shows them: "4:05", "1:03:20". */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

export const pace: Calculator = {
  id: 'pace',
  title: 'Running pace calculator',
  text: 'How fast you run, and when you would finish.',
  formula: 'pace = time ÷ distance',
  inputs: [
    {
      name: 'distance',
      label: 'Distance',
      unit: 'km',
      kind: 'number',
      minimum: 0.01,
      maximum: 10_000,
      initial: '10',
    },
    { name: 'hours', label: 'Hours', kind: 'number', minimum: 0, maximum: 1000, initial: '0' },
    { name: 'minutes', label: 'Minutes', kind: 'number', minimum: 0, maximum: 59, initial: '52' },
    { name: 'seconds', label: 'Seconds', kind: 'number', minimum: 0, maximum: 59, initial: '30' },
  ],
  calculate: (values) => {
    const time =
      numberOf(values, 'hours') * 3600 +
      numberOf(values, 'minutes') * 60 +
      numberOf(values, 'seconds');
    const distance = numberOf(values, 'distance');
    const pace = time / distance;
    return {
      label: 'Pace',
      value: `${clock(pace)} a kilometre`,
      details: [
        {
          label: 'Speed',
          value: `${time === 0 ? '0.0' : inWords((distance / time) * 3600, 1)} km/h`,
        },
        { label: 'Pace of a mile', value: clock(pace * 1.609344) },
        { label: 'Half marathon', value: clock(pace * 21.0975) },
        { label: 'Marathon', value: clock(pace * 42.195) },
      ],
      explanation: `You run ${inWords(distance, 1)} km in ${clock(time)}.`,
    };
  },
};
