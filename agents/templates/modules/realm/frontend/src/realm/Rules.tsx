import { seat } from './settings';

const rules = [
  'A turn comes back every ten minutes; up to 24 are saved.',
  'Gathering takes a turn and brings 5 of a resource for each worker and each level of its works.',
  'There are four workers for each resource; sending them elsewhere takes no turn.',
  'Upgrading takes a turn and costs 40 of every resource times the new level; level 5 is the highest.',
  'Training takes a turn, however many soldiers you can pay for.',
  'An attack takes three turns. It is won with more attack than the other has defence; each level of walls adds a tenth to the defence.',
  'The winner loses at most half of the soldiers, a beaten attacker six of ten, a beaten defender four of ten.',
  'Fighting raiders takes a turn. A wave with no more attack than you have defence is repelled and leaves 10 of every resource for each wave so far; another takes a quarter of everything.',
  'A won attack takes a quarter of the resources, as far as the soldiers can carry them: ten each.',
];

/** How the game is played, in full. */
export function Rules() {
  return (
    <details className="card mt-6 p-5 sm:p-6">
      <summary className="cursor-pointer font-semibold">Rules for every {seat.label}</summary>
      <ul className="mt-4 list-disc space-y-1 pl-5 text-sm">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  );
}
