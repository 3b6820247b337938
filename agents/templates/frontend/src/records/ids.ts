/** The ids in the text that a form holds for a relation. */
export function splitIds(text: string): string[] {
  return text.split(',').filter(Boolean);
}
