// Sample data stays current: all of its dates are counted from the day on which it is made.

{{#hasDayOrMonth}}
const pad = (value: number) => String(value).padStart(2, '0');

function written(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

{{/hasDayOrMonth}}
function daysFromNow(days: number): Date {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date;
}

{{#hasDay}}
/** "2026-03-14", so many days from today. */
export function day(days: number): string {
  return written(daysFromNow(days));
}
{{/hasDay}}
{{#hasDayAndMonth}}

{{/hasDayAndMonth}}
{{#hasDayOfMonth}}
/** A date of this year; months after the twelfth lie in the next one, and day 0 ends the month before. */
export function dayOfMonth(month: number, date: number): string {
  return written(new Date(new Date().getFullYear(), month - 1, date));
}
{{/hasDayOfMonth}}
{{#hasDatesAndMoment}}

{{/hasDatesAndMoment}}
{{#hasMoment}}
/** A time of day, so many days from today. */
export function moment(days: number, hours: number, minutes = 0): Date {
  const date = daysFromNow(days);
  date.setHours(hours, minutes, 0, 0);
  return date;
}
{{/hasMoment}}
