/** A number as people see it, of one that is kept in a smaller unit; other texts stay as they are. */
export function fromStored(text: string, scale?: number): string | number {
  return scale === undefined || text === '' ? text : Number(text) / scale;
}

/** The number that people typed, in the smaller unit that it is kept in. */
export function toStored(text: string, scale?: number): string {
  return scale === undefined || text === '' ? text : String(Math.round(Number(text) * scale));
}
