import { gameOf, within, type Paint, type Rules } from './game';

interface Brick {
  x: number;
  y: number;
  paint: Paint;
}

interface Breakout {
  paddle: number;
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
const paddleWidth = 18;
const paddleTop = 70;
const ball = 2.4;
const brickWidth = 11;
const brickHeight = 4;
const stride = 6;
const firstSpeed = 0.9;
const rows: readonly Paint[] = ['danger', 'warning', 'success', 'accent'];

function wall(): Brick[] {
  return rows.flatMap((paint, row) =>
    Array.from({ length: 8 }, (_, column) => ({ x: 2 + column * 12.1, y: 6 + row * 5.5, paint })),
  );
}

/** The ball rests above the middle of the paddle. */
function served(state: Omit<Breakout, 'x' | 'y' | 'across' | 'down'>): Breakout {
  const speed = firstSpeed + state.level * 0.15;
  return { ...state, x: state.paddle, y: paddleTop - ball, across: speed * 0.6, down: -speed };
}

function hitBrick(state: Breakout): Breakout {
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
  const next = { ...state, bricks, down: -state.down, score: state.score + 10 };
  return bricks.length > 0
    ? next
    : served({ ...next, bricks: wall(), level: state.level + 1, score: next.score + 50 });
}

function step(state: Breakout): Breakout {
  const x = within(state.x + state.across, ball, width - ball);
  const y = state.y + state.down;
  const across = x <= ball || x >= width - ball ? -state.across : state.across;
  if (y <= ball) {
    return { ...state, x, y: ball, across, down: Math.abs(state.down) };
  }
  const isOnPaddle = y >= paddleTop - ball && Math.abs(x - state.paddle) <= paddleWidth / 2 + ball;
  if (state.down > 0 && isOnPaddle) {
    // The further out it is hit, the flatter it flies.
    const turn = ((x - state.paddle) / (paddleWidth / 2)) * 1.1;
    return { ...state, x, y: paddleTop - ball, across: turn, down: -Math.abs(state.down) };
  }
  if (y > height) {
    return served({ ...state, lives: state.lives - 1 });
  }
  return hitBrick({ ...state, x, y, across });
}

const moved = (state: Breakout, paddle: number): Breakout => ({
  ...state,
  paddle: within(paddle, paddleWidth / 2, width - paddleWidth / 2),
});

const rules: Rules<Breakout> = {
  id: 'breakout',
  title: 'Breakout',
  help: 'Keep the ball in play with the paddle and clear the bricks. Move with the arrow keys, the mouse or a finger.',
  start: () => served({ paddle: width / 2, bricks: wall(), score: 0, lives: 3, level: 1 }),
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
        x: state.paddle - paddleWidth / 2,
        y: paddleTop,
        width: paddleWidth,
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
    ],
  }),
  standing: ({ score, lives, level }) => ({
    score,
    isOver: lives === 0,
    note: `Level ${level} · Lives: ${lives}`,
  }),
};

export const breakout = gameOf(rules);
