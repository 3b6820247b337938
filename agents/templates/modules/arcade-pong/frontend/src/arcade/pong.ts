import { gameOf, within, type Random, type Rules } from './game';

interface Pong {
  /** Middle of each paddle. */
  own: number;
  other: number;
  x: number;
  y: number;
  across: number;
  down: number;
  points: number;
  lost: number;
}

const width = 100;
const height = 75;
const paddle = 16;
const thick = 2;
const ball = 1.6;
const stride = 6;
const toWin = 7;
const otherSpeed = 0.5;

function served(state: Pick<Pong, 'own' | 'other' | 'points' | 'lost'>, random: Random): Pong {
  return {
    ...state,
    x: width / 2,
    y: height / 2,
    across: random() * 1.4 - 0.7,
    down: state.points > state.lost ? 1 : -1,
  };
}

/** Off a paddle the ball gets a little faster, and flies out to the side where it was hit. */
function bounced(state: Pong, middle: number): Pong {
  const down = -Math.sign(state.down) * Math.min(1.8, Math.abs(state.down) + 0.04);
  const y = state.down > 0 ? height - thick - ball : thick + ball;
  return { ...state, y, down, across: ((state.x - middle) / (paddle / 2)) * 1.2 };
}

function step(state: Pong, random: Random): Pong {
  const x = within(state.x + state.across, ball, width - ball);
  const across = x <= ball || x >= width - ball ? -state.across : state.across;
  const other = state.other + within(x - state.other, -otherSpeed, otherSpeed);
  const next = { ...state, x, across, y: state.y + state.down, other };
  const isOwn = next.down > 0 && next.y >= height - thick - ball;
  const isOther = next.down < 0 && next.y <= thick + ball;
  if (isOwn) {
    return Math.abs(x - state.own) <= paddle / 2 + ball
      ? bounced(next, state.own)
      : served({ ...next, lost: state.lost + 1 }, random);
  }
  if (isOther) {
    return Math.abs(x - other) <= paddle / 2 + ball
      ? bounced(next, other)
      : served({ ...next, points: state.points + 1 }, random);
  }
  return next;
}

const moved = (state: Pong, own: number): Pong => ({
  ...state,
  own: within(own, paddle / 2, width - paddle / 2),
});

function noteOf({ points, lost }: Pong): string {
  const stand = `You ${points} : ${lost} computer`;
  if (points === toWin) {
    return `${stand}. You win!`;
  }
  return lost === toWin ? `${stand}. The computer wins.` : stand;
}

const rules: Rules<Pong> = {
  id: 'pong',
  title: 'Pong',
  help: 'Your paddle is the lower one. Move it with the arrow keys, the mouse or a finger. Seven points win.',
  start: (random) => served({ own: width / 2, other: width / 2, points: 0, lost: 0 }, random),
  steer: (state, direction) => {
    const way = { left: -stride, right: stride, up: 0, down: 0 }[direction];
    return moved(state, state.own + way);
  },
  point: (state, across) => moved(state, across * width),
  pace: () => 20,
  step,
  look: ({ own, other, x, y }) => ({
    kind: 'stage',
    width,
    height,
    shapes: [
      { kind: 'box', x: other - paddle / 2, y: 0, width: paddle, height: thick, paint: 'danger' },
      {
        kind: 'box',
        x: own - paddle / 2,
        y: height - thick,
        width: paddle,
        height: thick,
        paint: 'accent',
      },
      {
        kind: 'ball',
        x: x - ball,
        y: y - ball,
        width: ball * 2,
        height: ball * 2,
        paint: 'strong',
      },
    ],
  }),
  standing: (state) => ({
    score: state.points,
    isOver: state.points === toWin || state.lost === toWin,
    note: noteOf(state),
  }),
};

export const pong = gameOf(rules);
