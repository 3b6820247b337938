const dayLength = 86_400_000;

/** How many days from Monday to Friday lie between the two within the year, both counted. */
export function workingDays(start: string, end: string | null, year: number): number {
  const first = Math.max(Date.parse(start), Date.UTC(year, 0, 1));
  const last = Math.min(Date.parse(end ?? start), Date.UTC(year, 11, 31));
  let days = 0;
  for (let day = first; day <= last; day += dayLength) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days += 1;
  }
  return days;
}
