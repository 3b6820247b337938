/** Numbers without a colon up to here are minutes, larger ones seconds. */
const MOST_MINUTES = 30;

/** "3:45" and "1:02:10" in seconds; what is no time counts nothing. */
export function secondsOf(text: string): number {
  const written = text.trim();
  if (/^\d{1,3}(:[0-5]\d){1,2}$/.test(written))
    return written.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const number = Number(written.replace(',', '.').replace(/\s*min(utes)?$/, ''));
  if (!written || !Number.isFinite(number) || number < 0) return 0;
  return Math.round(number <= MOST_MINUTES ? number * 60 : number);
}
