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

export function wordsOf(title: string): string[] {
  return title.toLowerCase().split(/[^\p{L}]+/u);
}

const icons = new Map(
  meanings.flatMap(([icon, words]) => wordsOf(words).map((word) => [word, icon] as const)),
);

export function iconOfWord(word: string): IconName | undefined {
  return icons.get(word) ?? icons.get(word.replace(/(?:es|s)$/, ''));
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
