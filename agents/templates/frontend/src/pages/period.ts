/** Days from the first to the last, both included: "2026-03-14". */
export interface Period {
  from: string;
  to: string;
}

export const presets = [
  { days: 7, label: '7 days' },
  { days: 30, label: '30 days' },
  { days: 90, label: '90 days' },
  { days: 365, label: 'Year' },
] as const;

/** The day, so many days from today, as the clock on the wall has it. */
function dayFromToday(days: number): string {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days));
  return day.toISOString().slice(0, 10);
}

/** The last so many days, today included. */
export function periodOf(days: number): Period {
  return { from: dayFromToday(1 - days), to: dayFromToday(0) };
}

/** The number of days, when the period is one of the presets. */
export function presetOf({ from, to }: Period): number | undefined {
  return presets.find(({ days }) => {
    const preset = periodOf(days);
    return preset.from === from && preset.to === to;
  })?.days;
}

const dayMonth = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

/** "3 Mar", "3–9 Mar" or "Mar 2027", by how much of the time it covers. */
export function periodInWords({ from, to }: Period): string {
  const [first, last] = [new Date(from), new Date(to)];
  if (from === to) {
    return first.toLocaleDateString('en-GB', dayMonth);
  }
  const days = (last.getTime() - first.getTime()) / 86_400_000 + 1;
  if (days > 7) {
    return first.toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  }
  return new Intl.DateTimeFormat('en-GB', dayMonth).formatRange(first, last);
}
