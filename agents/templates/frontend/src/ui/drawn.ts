import { drawings, ofKinds, theme } from './drawings';
import type { IconName } from './Icon';
import type { Scene } from './scenes';
import { thingsOf } from './things';
import { formsOf, iconFor, iconOfWord, isOpen, wordsOf } from './titleIcon';

export interface Drawing {
  /** The icon of what is found in the same place. */
  scene: IconName;
  /** By these, titles ask for it. */
  words: string;
  /** Each with the words that mean just this one. */
  makes: readonly { words: string; parts: Scene }[];
}

/** What a site can draw, which kind of record calls for what, and what it is about. */
export interface Site {
  drawings: Readonly<Record<string, Drawing>>;
  ofKinds: Readonly<Partial<Record<IconName, string>>>;
  theme: string;
}

/** What a cover shows: one of the makes where `scene` is found. */
interface Subject {
  scene: IconName;
  makes: readonly Scene[];
}

const own: Site = { drawings, ofKinds, theme };

function holds(words: string, word: string): boolean {
  const known = words.split(' ');
  return formsOf(word).some((form) => known.includes(form));
}

function drawnBy(word: string, site: Site): Drawing | undefined {
  return Object.values(site.drawings).find(
    ({ words, makes }) => holds(words, word) || makes.some((make) => holds(make.words, word)),
  );
}

/** Of the makes of a drawing, those that a title means. */
function meant({ scene, makes }: Drawing, title: string): Subject {
  const words = wordsOf(title);
  const fitting = makes.filter((make) => words.some((word) => holds(make.words, word)));
  return { scene, makes: (fitting.length > 0 ? fitting : makes).map(({ parts }) => parts) };
}

/** What is eaten and drunk is pictured on a table, whatever else its name is made of. */
const served: readonly IconName[] = ['dish', 'cake', 'coffee', 'bread', 'glass'];

/** Names of these are names: what their words mean otherwise, they do not show. */
const named: readonly IconName[] = [
  'bed',
  'book',
  'bottle',
  'building',
  'film',
  'mask',
  'money',
  'mountain',
  'music',
  'people',
  'place',
  'receipt',
  'shirt',
  'shoe',
  'trend',
];

function isFitting({ scene }: Drawing, icon: IconName): boolean {
  return !named.includes(icon) && (!served.includes(icon) || served.includes(scene));
}

/** What the title names, from its last word to its first, either drawn here or by an icon. */
function subjectOfTitle(title: string, icon: IconName, site: Site): Subject | undefined {
  for (const word of wordsOf(title).reverse()) {
    const drawing = drawnBy(word, site);
    if (drawing && isFitting(drawing, icon)) {
      return meant(drawing, title);
    }
    const thing = isOpen(icon) ? iconOfWord(word) : undefined;
    if (thing) {
      return { scene: thing, makes: thingsOf(thing) };
    }
  }
  return undefined;
}

/** What stands for a record: what its title names, then what its kind is, then what the site is about. */
export function subjectOf(title: string, icon: IconName, site: Site = own): Subject {
  const named = subjectOfTitle(title, icon, site);
  if (named) {
    return named;
  }
  // A bed stands in its room, whatever house that is in.
  const isThing = icon === 'bed' || (icon !== 'bag' && thingsOf(icon).length > 0);
  const isVague = title === '' || !isThing;
  const kind = site.ofKinds[icon] ?? (isVague ? site.theme : '');
  const drawing = site.drawings[(title === '' && site.theme) || kind];
  const thing = iconFor(title, icon);
  return drawing ? meant(drawing, title) : { scene: thing, makes: thingsOf(thing) };
}
