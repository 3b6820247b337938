const pad = (value: number) => String(value).padStart(2, '0');

/** "2026-03-14", as the clock on the wall has it. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T12:00`);
  date.setDate(date.getDate() - 1);
  return dayOf(date);
}

function lengthUpTo(days: ReadonlySet<string>, last: string): number {
  let length = 0;
  for (let day = last; days.has(day); day = dayBefore(day)) {
    length += 1;
  }
  return length;
}

/** Days in a row up to today; today still counts when it is not done yet. */
export function currentStreak(days: readonly string[], today: string): number {
  const known = new Set(days);
  return lengthUpTo(known, known.has(today) ? today : dayBefore(today));
}

export function longestStreak(days: readonly string[]): number {
  const known = new Set(days);
  return Math.max(0, ...days.map((day) => lengthUpTo(known, day)));
}

/** So many days that end with today, the oldest first. */
export function lastDays(count: number, today: string): string[] {
  const days: string[] = [];
  for (let day = today; days.length < count; day = dayBefore(day)) {
    days.unshift(day);
  }
  return days;
}

/** The month as "2026-03", so many months from the one of the day. */
export function monthFrom(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T12:00`);
  date.setMonth(date.getMonth() + months);
  return dayOf(date).slice(0, 7);
}

/** The days of a month, and how many fields of its first week, from Monday on, belong to the month before. */
export function daysOfMonth(month: string): { days: string[]; before: number } {
  const date = new Date(`${month}-01T12:00`);
  const before = (date.getDay() + 6) % 7;
  const days: string[] = [];
  while (dayOf(date).startsWith(month)) {
    days.push(dayOf(date));
    date.setDate(date.getDate() + 1);
  }
  return { days, before };
}

/** How many of the days lie in the week of today, from Monday on. */
export function countThisWeek(days: readonly string[], today: string): number {
  const sinceMonday = (new Date(`${today}T12:00`).getDay() + 6) % 7;
  const week = lastDays(sinceMonday + 1, today);
  return days.filter((day) => week.includes(day)).length;
}
