/** Colours that most people would call so. */
const named: readonly (readonly [string, string])[] = [
  ['Black', '#000000'],
  ['Charcoal', '#374151'],
  ['Grey', '#808080'],
  ['Silver', '#c0c4cc'],
  ['White', '#ffffff'],
  ['Cream', '#fdf6e3'],
  ['Beige', '#e8d8b8'],
  ['Tan', '#c8a26a'],
  ['Brown', '#7c4a21'],
  ['Maroon', '#7f1d1d'],
  ['Red', '#dc2626'],
  ['Crimson', '#be123c'],
  ['Coral', '#fb7766'],
  ['Rust', '#c2410c'],
  ['Orange', '#f97316'],
  ['Gold', '#d4a017'],
  ['Yellow', '#facc15'],
  ['Olive', '#6b7a1e'],
  ['Moss', '#4d7c0f'],
  ['Green', '#16a34a'],
  ['Forest', '#14532d'],
  ['Mint', '#a7f3d0'],
  ['Teal', '#0f766e'],
  ['Turquoise', '#2dd4bf'],
  ['Sky', '#7dd3fc'],
  ['Blue', '#2563eb'],
  ['Navy', '#1e2a5a'],
  ['Indigo', '#4f46e5'],
  ['Violet', '#7c3aed'],
  ['Lavender', '#c4b5fd'],
  ['Purple', '#86198f'],
  ['Magenta', '#d946ef'],
  ['Pink', '#f9a8d4'],
  ['Rose', '#e11d74'],
];

function partsOf(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

/** The name of the colour that comes next to one such as "#3366cc". */
export function colourName(hex: string): string {
  const parts = partsOf(hex);
  const distances = named.map(([name, other]) => ({
    name,
    distance: partsOf(other).reduce(
      (sum, part, index) => sum + (part - (parts[index] ?? 0)) ** 2,
      0,
    ),
  }));
  return distances.reduce((best, one) => (one.distance < best.distance ? one : best)).name;
}
