import { gameOf, shuffled, type Cell, type Random, type Rules } from './game';

interface Card {
  rank: string;
  suit: string;
}

interface Blackjack {
  deck: readonly Card[];
  own: readonly Card[];
  dealer: readonly Card[];
  chips: number;
  bet: number;
  /** The hand is being played, or it has ended with this. */
  phase: 'betting' | 'playing' | 'ended';
  hands: number;
  most: number;
  note: string;
}

const ranks = ['A', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K'];
const suits = ['♠', '♥', '♦', '♣'];
const suitNames: Readonly<Record<string, string>> = {
  '♠': 'spades',
  '♥': 'hearts',
  '♦': 'diamonds',
  '♣': 'clubs',
};
const firstChips = 100;
const handsInGame = 10;
const limit = 21;
const dealerStands = 17;
const bets = [5, 10, 25];

const deckOf = (random: Random) =>
  shuffled(
    suits.flatMap((suit) => ranks.map((rank) => ({ rank, suit }))),
    random,
  );

/** An ace counts eleven where that is not too much. */
export function worthOf(cards: readonly Card[]): number {
  const plain = cards
    .map(({ rank }) => (rank === 'A' ? 1 : Number.parseInt(rank, 10) || 10))
    .reduce((sum, one) => sum + one, 0);
  return cards.some(({ rank }) => rank === 'A') && plain + 10 <= limit ? plain + 10 : plain;
}

const start = (random: Random): Blackjack => ({
  deck: deckOf(random),
  own: [],
  dealer: [],
  chips: firstChips,
  bet: 0,
  phase: 'betting',
  hands: 0,
  most: firstChips,
  note: 'Choose your bet.',
});

function settled(state: Blackjack, gain: number, note: string): Blackjack {
  const chips = state.chips + gain;
  return {
    ...state,
    chips,
    phase: 'ended',
    hands: state.hands + 1,
    most: Math.max(state.most, chips),
    note,
  };
}

function dealt(state: Blackjack, bet: number, random: Random): Blackjack {
  const deck = deckOf(random);
  const next = {
    ...state,
    bet: Math.min(bet, state.chips),
    own: deck.slice(0, 2),
    dealer: deck.slice(2, 4),
    deck: deck.slice(4),
    phase: 'playing' as const,
    note: 'Hit or stand?',
  };
  return worthOf(next.own) === limit
    ? settled(next, Math.round(next.bet * 1.5), 'Blackjack! It pays three to two.')
    : next;
}

function hit(state: Blackjack): Blackjack {
  const next = {
    ...state,
    own: [...state.own, ...state.deck.slice(0, 1)],
    deck: state.deck.slice(1),
  };
  return worthOf(next.own) > limit ? settled(next, -state.bet, 'Too much: you are bust.') : next;
}

function stand(state: Blackjack): Blackjack {
  let { dealer, deck } = state;
  while (worthOf(dealer) < dealerStands) {
    dealer = [...dealer, ...deck.slice(0, 1)];
    deck = deck.slice(1);
  }
  const [own, theirs] = [worthOf(state.own), worthOf(dealer)];
  const next = { ...state, dealer, deck };
  if (theirs > limit || own > theirs) {
    return settled(next, state.bet, `You win with ${own} against ${theirs}.`);
  }
  return own === theirs
    ? settled(next, 0, `A draw with ${own} each.`)
    : settled(next, -state.bet, `The dealer wins with ${theirs} against ${own}.`);
}

const cellOf = ({ rank, suit }: Card): Cell => ({
  text: `${rank}${suit}`,
  label: `${rank} of ${suitNames[suit] ?? ''}`,
  paint: suit === '♥' || suit === '♦' ? 'danger' : null,
});
const back: Cell = { text: '?', label: 'A card face down', paint: 'accent' };

const isOver = ({ chips, hands, phase }: Blackjack) =>
  phase !== 'playing' && (chips <= 0 || hands >= handsInGame);

const rules: Rules<Blackjack> = {
  id: 'blackjack',
  title: 'Blackjack',
  help: `Get closer to 21 than the dealer without going over. Court cards count ten, an ace one or eleven. You have ${firstChips} chips and ${handsInGame} hands; chips are play money, and the score is what you have at the end.`,
  start,
  actions: ({ phase, chips }) =>
    phase === 'playing'
      ? [
          { id: 'hit', label: 'Hit', key: 'h' },
          { id: 'stand', label: 'Stand', key: 's' },
        ]
      : bets
          .filter((bet) => bet <= Math.max(chips, bets[0] ?? 0))
          .map((bet) => ({ id: `${bet}`, label: `Bet ${bet}` })),
  act: (state, action, random) => {
    if (action === 'hit') {
      return hit(state);
    }
    return action === 'stand' ? stand(state) : dealt(state, Number(action), random);
  },
  look: ({ own, dealer, phase }) => {
    const hidden =
      phase === 'playing' ? dealer.slice(0, 1).map(cellOf).concat(back) : dealer.map(cellOf);
    const five = (cells: readonly Cell[]) => ({
      columns: Math.max(5, cells.length),
      cells: cells.length > 0 ? cells : [back, back],
    });
    return {
      kind: 'board',
      ...five(hidden),
      title: phase === 'ended' ? `Dealer: ${worthOf(dealer)}` : 'Dealer',
      below: { ...five(own.map(cellOf)), title: own.length > 0 ? `You: ${worthOf(own)}` : 'You' },
    };
  },
  standing: (state) => ({
    score: state.chips,
    isOver: isOver(state),
    note: `${state.note} Chips: ${state.chips} · Hand: ${Math.min(handsInGame, state.hands + (isOver(state) ? 0 : 1))} of ${handsInGame}`,
    ...(isOver(state) && { outcome: state.chips > firstChips ? 'won' : 'lost' }),
  }),
};

export const blackjack = gameOf(rules);
