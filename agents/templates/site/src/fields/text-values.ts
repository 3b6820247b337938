export function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
