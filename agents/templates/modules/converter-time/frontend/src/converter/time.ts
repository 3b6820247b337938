import type { Converter } from './converter';

const dayMinutes = 24 * 60;

/** Minutes ahead of universal time; where clocks change in summer, the time of winter. */
const zones = [
  { id: 'lax', label: 'Los Angeles', offset: -480 },
  { id: 'nyc', label: 'New York', offset: -300 },
  { id: 'sao', label: 'São Paulo', offset: -180 },
  { id: 'utc', label: 'UTC', offset: 0 },
  { id: 'lon', label: 'London', offset: 0 },
  { id: 'ber', label: 'Berlin', offset: 60 },
  { id: 'cai', label: 'Cairo', offset: 120 },
  { id: 'dxb', label: 'Dubai', offset: 240 },
  { id: 'del', label: 'Delhi', offset: 330 },
  { id: 'sin', label: 'Singapore', offset: 480 },
  { id: 'tok', label: 'Tokyo', offset: 540 },
  { id: 'syd', label: 'Sydney', offset: 600 },
];

const offsetOf = (id: string) => zones.find((zone) => zone.id === id)?.offset ?? 0;
const pad = (value: number) => String(value).padStart(2, '0');

function dayOf(minutes: number): string {
  if (minutes < 0) {
    return ' (the day before)';
  }
  return minutes >= dayMinutes ? ' (the day after)' : '';
}

export const time: Converter = {
  id: 'time',
  title: 'Time zones',
  text: 'What time it is elsewhere.',
  units: zones.map(({ id, label }) => ({ id, label })),
  from: 'ber',
  to: 'nyc',
  initial: '09:00',
  note: 'Standard time, as in winter. In summer some of these clocks are an hour ahead.',
  isTime: true,
  convert: (text, from, to) => {
    const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
    if (!match) {
      return null;
    }
    const minutes = Number(match[1]) * 60 + Number(match[2]) - offsetOf(from) + offsetOf(to);
    const inDay = (minutes + dayMinutes) % dayMinutes;
    return `${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}${dayOf(minutes)}`;
  },
};
