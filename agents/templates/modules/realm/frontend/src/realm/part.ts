import type { Cost, Desk, Move } from './queries';

/** What every part of the table needs. */
export interface PartProps {
  desk: Desk;
  isBusy: boolean;
  onMove: (move: Move) => void;
}

/** "40 gold, 20 wood", with the labels that people know. */
export function costInWords(desk: Desk, cost: Cost): string {
  const labelOf = (name: string) =>
    desk.resources.find((resource) => resource.name === name)?.label.toLowerCase() ?? name;
  return Object.entries(cost)
    .map(([name, count]) => `${count} ${labelOf(name)}`)
    .join(', ');
}
