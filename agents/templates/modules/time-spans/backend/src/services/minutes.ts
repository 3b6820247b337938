const DAY_MINUTES = 1440;

function minuteOf(time: unknown): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(typeof time === 'string' ? time : '') ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** The minutes from one time of day to another, which is that of the next day where it lies before; null: one is missing. */
export function minutesBetween(start: unknown, end: unknown): number | null {
  const [from, to] = [minuteOf(start), minuteOf(end)];
  return from === null || to === null ? null : (to - from + DAY_MINUTES) % DAY_MINUTES;
}
