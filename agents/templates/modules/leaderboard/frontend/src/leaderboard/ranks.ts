/** The rank of each of some values that stand in their order; equal values share one. */
export function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => values.indexOf(value) + 1);
}
