const dayLength = 86_400_000;

/** "3 Mar 2027", or "Today", "Tomorrow" and "Yesterday" where that says more. */
export function dayInWords(day: Date): string {
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  const distance = Math.floor((day.getTime() - midnight.getTime()) / dayLength);
  if (Math.abs(distance) <= 1) {
    return ['Yesterday', 'Today', 'Tomorrow'][distance + 1] ?? '';
  }
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

export function momentInWords(moment: Date): string {
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${dayInWords(moment)}, ${time}`;
}
