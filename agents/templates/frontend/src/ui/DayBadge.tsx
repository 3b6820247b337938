/** A day as a leaf of a calendar, in the corner of a picture. */
export function DayBadge({ day }: { day: string }) {
  if (day === '') {
    return null;
  }
  const date = new Date(day.length === 10 ? `${day}T00:00` : day);
  return (
    <time
      dateTime={day}
      className="plate absolute top-4 left-4 flex flex-col items-center gap-0.5 rounded-xl px-3.5 py-2 leading-none shadow-lg"
    >
      <span className="text-xs font-semibold tracking-wider uppercase">
        {date.toLocaleDateString('en-GB', { month: 'short' })}
      </span>
      <span className="text-2xl font-bold tabular-nums">{date.getDate()}</span>
    </time>
  );
}
