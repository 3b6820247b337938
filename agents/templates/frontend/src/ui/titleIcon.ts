import type { IconName } from './Icon';

/** Words in titles, and the icon that pictures what they name. */
const meanings: readonly (readonly [IconName, string])[] = [
  ['bottle', 'perfume fragrance scent parfum cologne lotion serum shampoo cream candle oil'],
  ['bread', 'bread sourdough rye focaccia baguette bagel roll toast loaf croissant danish bun'],
  ['cake', 'cake tart cookie pie muffin brownie dessert pancake crumble panna chocolate'],
  ['coffee', 'coffee espresso latte cappuccino tea mug cup cafe'],
  ['glass', 'wine lemonade juice cocktail beer cider'],
  [
    'dish',
    'soup salad pasta ravioli risotto curry stew quiche pizza burger bowl omelette linguine menu',
  ],
  ['shoe', 'shoe sneaker boot sandal trainer'],
  ['shirt', 'shirt jacket dress coat cardigan jumper knit scarf linen outfit'],
  ['bag', 'bag tote backpack luggage suitcase basket'],
  ['camera', 'camera photo lens portrait'],
  ['phone', 'phone smartphone'],
  ['headphones', 'headphone earbud speaker audio podcast radio'],
  ['monitor', 'laptop monitor computer keyboard tablet website portal'],
  ['lamp', 'lamp pendant light lantern'],
  ['chair', 'chair sofa stool bench armchair'],
  ['pot', 'plant monstera lavender basil pot planter vase succulent'],
  ['leaf', 'tree olive maple garden herb flower bouquet organic spinach'],
  ['bike', 'bike bicycle cycling cycle ride'],
  ['car', 'car estate roadster cabrio hatchback saloon kombi hybrid offroad camper'],
  ['boat', 'boat ferry sail kayak harbour island islands ship sea seaside coast'],
  ['mountain', 'mountain hike hiking alps glacier norway peak cliff desert patagonia summit'],
  ['plane', 'flight travel trip airport packing journey lisbon kyoto hanoi marrakesh'],
  ['bed', 'hotel inn lodge guesthouse'],
  ['home', 'house home apartment cottage villa town'],
  ['music', 'music song concert jazz guitar choir band symphony dance'],
  ['film', 'film movie cinema video'],
  ['dumbbell', 'strength lifting kettlebell hiit boxing training workout'],
  ['heart', 'yoga pilates stretch mobility meditation massage'],
  ['book', 'book novel letters atlas story'],
  ['code', 'code python typescript developer api backend frontend'],
  ['chart', 'data statistics analytics report survey finance'],
  ['trend', 'growth dividends pension savings campaign sales marketing'],
  ['gift', 'gift birthday'],
  ['trophy', 'race marathon championship'],
  ['tool', 'drill repair shears trowel tool'],
  ['flask', 'science lab research chemistry experiment'],
  ['chat', 'speaking spanish language conversation interview'],
  ['pulse', 'health clinic nurse aid medical'],
];

/** What groups are called, and the icon that stands for one. */
const groups: readonly (readonly [IconName, string])[] = [
  ['people', 'community member team people family client customer staff crew'],
  ['calendar', 'event date schedule season calendar'],
  ['megaphone', 'news announcement press update'],
  ['book', 'guide help reading manual reference literature'],
  ['lamp', 'idea inspiration tip'],
  ['star', 'review favourite best top featured'],
  ['chat', 'general discussion talk chat question introduction'],
  ['dish', 'tableware kitchen food cooking restaurant grocery groceries dining'],
  ['pot', 'planter outdoor vase'],
  ['gift', 'special unique one occasion seasonal'],
  ['plane', 'transport holiday holidays'],
  ['home', 'household rent housing living interior indoor'],
  ['money', 'budget income salary saving money price'],
  ['pulse', 'medicine fitness wellbeing care'],
  ['film', 'entertainment leisure fun show'],
  ['tool', 'hardware maintenance equipment workshop service'],
  ['flask', 'technology experiment engineering'],
  ['cap', 'education training beginner basics class'],
  ['leaf', 'nature green environment natural plant'],
  ['car', 'vehicle traffic road'],
  ['shield', 'safety security insurance legal'],
  ['image', 'art design picture gallery colour'],
  ['trophy', 'sport sports competition game'],
  ['building', 'office business company city public'],
];

export function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

const icons = new Map(
  meanings.flatMap(([icon, words]) => wordsOf(words).map((word) => [word, icon] as const)),
);

/** A word as it stands, and what it may be the plural of. */
export function formsOf(word: string): string[] {
  return [word, word.replace(/s$/, ''), word.replace(/es$/, '')];
}

const iconsOfGroups = new Map(
  groups.flatMap(([icon, words]) => wordsOf(words).map((word) => [word, icon] as const)),
);

/** The icon of a group, by its name, where that says enough. */
export function iconOfGroup(title: string): IconName | undefined {
  for (const word of wordsOf(title).reverse()) {
    const form = formsOf(word).find((one) => iconsOfGroups.has(one));
    const icon = form === undefined ? iconOfWord(word) : iconsOfGroups.get(form);
    if (icon) {
      return icon;
    }
  }
  return undefined;
}

export function iconOfWord(word: string): IconName | undefined {
  const known = formsOf(word).find((form) => icons.has(form));
  return known === undefined ? undefined : icons.get(known);
}

/** The icon for what a title names, from its last word to its first; `otherwise` when no word is known. */
function titleIcon(title: string, otherwise: IconName): IconName {
  for (const word of wordsOf(title).reverse()) {
    const icon = iconOfWord(word);
    if (icon) {
      return icon;
    }
  }
  return otherwise;
}

/** Kinds of record that are about anything, or of any make; what each of them is, its title says. */
const open: readonly IconName[] = ['article', 'bag', 'dish', 'image'];

export function isOpen(icon: IconName): boolean {
  return open.includes(icon);
}

/** What a record is pictured by: that which its title names, but where all are of one kind, always the same. */
export function iconFor(title: string, icon: IconName): IconName {
  return isOpen(icon) ? titleIcon(title, icon) : icon;
}
