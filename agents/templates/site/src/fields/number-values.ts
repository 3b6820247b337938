/** The same digits whoever shows them: the page is written once, for everybody. */
export function inDigits(value: unknown, options?: Intl.NumberFormatOptions): string {
  return Number(value).toLocaleString('en-US', options);
}
