import { gameOf, within, type Paint, type Random, type Rules } from './game';

interface Brick {
  x: number;
  y: number;
  paint: Paint;
}

/** What falls out of a brick now and then: a wider paddle, another life, or a slower ball. */
type Gift = 'wide' | 'life' | 'slow';

interface Falling {
  x: number;
  y: number;
  gift: Gift;
}

interface Breakout {
  paddle: number;
  paddleWidth: number;
  falling: readonly Falling[];
  lastGift: string;
  x: number;
  y: number;
  across: number;
  down: number;
  bricks: readonly Brick[];
  score: number;
  lives: number;
  level: number;
}

const width = 100;
const height = 75;
const usualWidth = 18;
const widestPaddle = 34;
const paddleTop = 70;
const ball = 2.4;
const brickWidth = 11;
const brickHeight = 4;
const stride = 6;
const firstSpeed = 0.9;
const rows: readonly Paint[] = ['danger', 'warning', 'success', 'accent'];
/** Where bricks stand, level after level: full rows, a chessboard, pillars, a hill. */
const layouts: readonly ((row: number, column: number) => boolean)[] = [
  () => true,
  (row, column) => (row + column) % 2 === 0,
  (_, column) => column % 3 !== 1,
  (row, column) => column >= 3 - row && column <= 4 + row,
];
const gifts: Readonly<Record<Gift, { paint: Paint; text: string }>> = {
  wide: { paint: 'accent', text: 'wider paddle' },
  life: { paint: 'success', text: 'another life' },
  slow: { paint: 'warning', text: 'slower ball' },
};
const giftSize = 3;
const giftPace = 0.35;
/** How many bricks hold a gift. */
const giftShare = 0.2;
const slowing = 0.75;

function wall(level: number): Brick[] {
  const isBrick = layouts[(level - 1) % layouts.length];
  return rows.flatMap((paint, row) =>
    Array.from({ length: 8 }, (_, column) => ({
      x: 2 + column * 12.1,
      y: 6 + row * 5.5,
      paint,
    })).filter((_, column) => isBrick?.(row, column)),
  );
}

function giftOf({ x, y }: Brick, random: Random): Falling[] {
  if (random() >= giftShare) {
    return [];
  }
  const kinds = Object.keys(gifts) as Gift[];
  return [{ x: x + brickWidth / 2, y, gift: kinds[Math.floor(random() * kinds.length)] ?? 'wide' }];
}

function taken(state: Breakout, gift: Gift): Breakout {
  const given = { ...state, lastGift: ` · ${gifts[gift].text}` };
  if (gift === 'wide') {
    return { ...given, paddleWidth: Math.min(widestPaddle, state.paddleWidth + 8) };
  }
  return gift === 'life'
    ? { ...given, lives: state.lives + 1 }
    : { ...given, across: state.across * slowing, down: state.down * slowing };
}

/** Gifts fall; those that meet the paddle are taken. */
function withGifts(state: Breakout): Breakout {
  const fallen = state.falling.map((one) => ({ ...one, y: one.y + giftPace }));
  const isCaught = ({ x, y }: Falling) =>
    y >= paddleTop - giftSize / 2 && Math.abs(x - state.paddle) <= state.paddleWidth / 2 + giftSize;
  const rest = fallen.filter((one) => !isCaught(one) && one.y < height);
  return fallen
    .filter(isCaught)
    .reduce<Breakout>((given, { gift }) => taken(given, gift), { ...state, falling: rest });
}

/** The ball rests above the middle of the paddle. */
function served(state: Omit<Breakout, 'x' | 'y' | 'across' | 'down'>): Breakout {
  const speed = firstSpeed + state.level * 0.15;
  return { ...state, x: state.paddle, y: paddleTop - ball, across: speed * 0.6, down: -speed };
}

function hitBrick(state: Breakout, random: Random): Breakout {
  const hit = state.bricks.find(
    ({ x, y }) =>
      state.x + ball > x &&
      state.x - ball < x + brickWidth &&
      state.y + ball > y &&
      state.y - ball < y + brickHeight,
  );
  if (!hit) {
    return state;
  }
  const bricks = state.bricks.filter((brick) => brick !== hit);
  const falling = [...state.falling, ...giftOf(hit, random)];
  const next = { ...state, bricks, falling, down: -state.down, score: state.score + 10 };
  return bricks.length > 0
    ? next
    : served({
        ...next,
        falling: [],
        bricks: wall(state.level + 1),
        level: state.level + 1,
        score: next.score + 50,
      });
}

function step(before: Breakout, random: Random): Breakout {
  const state = withGifts(before);
  const x = within(state.x + state.across, ball, width - ball);
  const y = state.y + state.down;
  const across = x <= ball || x >= width - ball ? -state.across : state.across;
  if (y <= ball) {
    return { ...state, x, y: ball, across, down: Math.abs(state.down) };
  }
  const isOnPaddle =
    y >= paddleTop - ball && Math.abs(x - state.paddle) <= state.paddleWidth / 2 + ball;
  if (state.down > 0 && isOnPaddle) {
    // The further out it is hit, the flatter it flies.
    const turn = ((x - state.paddle) / (state.paddleWidth / 2)) * 1.1;
    return { ...state, x, y: paddleTop - ball, across: turn, down: -Math.abs(state.down) };
  }
  if (y > height) {
    return served({ ...state, paddleWidth: usualWidth, falling: [], lives: state.lives - 1 });
  }
  return hitBrick({ ...state, x, y, across }, random);
}

const moved = (state: Breakout, paddle: number): Breakout => ({
  ...state,
  paddle: within(paddle, state.paddleWidth / 2, width - state.paddleWidth / 2),
});

const rules: Rules<Breakout> = {
  id: 'breakout',
  title: 'Breakout',
  help: 'Keep the ball in play with the paddle and clear the bricks, level after level. Catch what falls: it helps. Move with the arrow keys, the mouse or a finger.',
  options: [
    { name: 'level', label: 'First level', choices: ['Level 1', 'Level 2', 'Level 3', 'Level 4'] },
    { name: 'lives', label: 'Lives', choices: ['3 lives', '5 lives', '1 life'] },
  ],
  start: (_, { level = '', lives = '' }) => {
    const first = Number(level.slice(-1)) || 1;
    return served({
      paddle: width / 2,
      paddleWidth: usualWidth,
      falling: [],
      lastGift: '',
      bricks: wall(first),
      score: 0,
      lives: Number.parseInt(lives, 10) || 3,
      level: first,
    });
  },
  steer: (state, direction) => {
    const way = { left: -stride, right: stride, up: 0, down: 0 }[direction];
    return moved(state, state.paddle + way);
  },
  point: (state, across) => moved(state, across * width),
  pace: () => 20,
  step,
  look: (state) => ({
    kind: 'stage',
    width,
    height,
    shapes: [
      ...state.bricks.map((brick) => ({
        kind: 'box' as const,
        ...brick,
        width: brickWidth,
        height: brickHeight,
      })),
      {
        kind: 'box',
        x: state.paddle - state.paddleWidth / 2,
        y: paddleTop,
        width: state.paddleWidth,
        height: 2.5,
        paint: 'strong',
      },
      {
        kind: 'ball',
        x: state.x - ball,
        y: state.y - ball,
        width: ball * 2,
        height: ball * 2,
        paint: 'danger',
      },
      ...state.falling.map(({ x, y, gift }) => ({
        kind: 'ball' as const,
        x: x - giftSize / 2,
        y: y - giftSize / 2,
        width: giftSize,
        height: giftSize,
        paint: gifts[gift].paint,
      })),
    ],
  }),
  standing: ({ score, lives, level, lastGift }) => ({
    score,
    isOver: lives === 0,
    note: `Level ${level} · Lives: ${lives}${lastGift}`,
  }),
};

export const breakout = gameOf(rules);
