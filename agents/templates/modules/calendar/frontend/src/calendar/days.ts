const pad = (value: number) => String(value).padStart(2, '0');

/** "2026-03-14", as the clock on the wall has it. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The day, so many days later. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00`);
  date.setDate(date.getDate() + days);
  return dayOf(date);
}

/** "2026-03", so many months later. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return dayOf(new Date(year, number - 1 + months, 1)).slice(0, 7);
}

/** The weeks that touch a month, each from Monday to Sunday. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T12:00`).getDay() + 6) % 7;
  const weeks: string[][] = [];
  for (let monday = dayAfter(first, -weekday); monday.slice(0, 7) <= month;) {
    const start = monday;
    weeks.push(Array.from({ length: 7 }, (_, index) => dayAfter(start, index)));
    monday = dayAfter(monday, 7);
  }
  return weeks;
}

export function monthInWords(month: string): string {
  return new Date(`${month}-15T12:00`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
  });
}

/** "Tuesday, 3 March". */
export function weekdayInWords(day: string): string {
  return new Date(`${day}T12:00`).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
}
