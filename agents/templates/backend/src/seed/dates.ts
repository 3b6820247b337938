// Sample data stays current: all of its dates are counted from the day on which it is made.

{{#hasDay}}
const pad = (value: number) => String(value).padStart(2, '0');

{{/hasDay}}
function daysFromNow(days: number): Date {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date;
}

{{#hasDay}}
/** "2026-03-14", so many days from today. */
export function day(days: number): string {
  const date = daysFromNow(days);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
{{/hasDay}}
{{#hasDayAndMoment}}

{{/hasDayAndMoment}}
{{#hasMoment}}
/** A time of day, so many days from today. */
export function moment(days: number, hours: number, minutes = 0): Date {
  const date = daysFromNow(days);
  date.setHours(hours, minutes, 0, 0);
  return date;
}
{{/hasMoment}}
