const minute = 60_000;
const pad = (value: number) => String(value).padStart(2, '0');

/** "2026-03-14", as the clock on the wall has it. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Midnight of the Monday before the day, so many weeks later. */
export function mondayOf(day: Date, weeks = 0): Date {
  const weekday = (day.getDay() + 6) % 7;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - weekday + 7 * weeks);
}

/** The seven days that begin with a Monday. */
export function weekFrom(monday: Date): Date[] {
  return Array.from(
    { length: 7 },
    (_, index) => new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + index),
  );
}

export function minutesBetween(start: string, end: Date): number {
  return Math.max(0, Math.round((end.getTime() - new Date(start).getTime()) / minute));
}

/** "1:05:09", as a running clock shows it. */
export function clockFace(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return `${Math.floor(seconds / 3600)}:${rest}`;
}

/** "1:05", as a time sheet shows it. */
export function hoursAndMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${pad(minutes % 60)}`;
}

export function timeOfDay(moment: string): string {
  return new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
