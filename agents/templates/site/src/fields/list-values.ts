export function readItems(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
