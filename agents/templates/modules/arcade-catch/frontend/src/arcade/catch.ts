import { gameOf, within, type Game, type Random } from './game';

interface Falling {
  x: number;
  y: number;
}

interface Catch {
  /** Middle of the basket. */
  basket: number;
  falling: readonly Falling[];
  steps: number;
  score: number;
  lives: number;
}

export interface CatchCast {
  items: string;
  catcher: string;
  picture: string;
  catcherPicture: string;
}

const width = 100;
const height = 80;
const basketWidth = 18;
const basketTop = 74;
const size = 7;
const stride = 6;
const lives = 3;
const dropEvery = 28;

const speedOf = (score: number) => Math.min(2, 0.7 + score * 0.025);

function step(state: Catch, random: Random): Catch {
  const moved = state.falling.map(({ x, y }) => ({ x, y: y + speedOf(state.score) }));
  const isDown = ({ y }: Falling) => y + size >= basketTop;
  const isCaught = (item: Falling) =>
    isDown(item) && Math.abs(item.x + size / 2 - state.basket) <= (basketWidth + size) / 2;
  const caught = moved.filter(isCaught).length;
  const missed = moved.filter((item) => isDown(item) && !isCaught(item)).length;
  const isDropping = state.steps % dropEvery === 0;
  const dropped = isDropping ? [{ x: random() * (width - size), y: 0 }] : [];
  return {
    ...state,
    falling: [...moved.filter((item) => !isDown(item)), ...dropped],
    steps: state.steps + 1,
    score: state.score + caught,
    lives: Math.max(0, state.lives - missed),
  };
}

const moved = (state: Catch, basket: number): Catch => ({
  ...state,
  basket: within(basket, basketWidth / 2, width - basketWidth / 2),
});

/** A basket below, and above it whatever falls: stars, lanterns, apples. */
export function catchGame({ items, catcher, picture, catcherPicture }: CatchCast): Game {
  return gameOf<Catch>({
    id: 'catch',
    title: `Catch the ${items}`,
    help: `Move the ${catcher} with the arrow keys, the mouse or a finger, and catch the falling ${items}. Three misses end the game.`,
    start: () => ({ basket: width / 2, falling: [], steps: 0, score: 0, lives }),
    steer: (state, direction) => {
      const way = { left: -stride, right: stride, up: 0, down: 0 }[direction];
      return moved(state, state.basket + way);
    },
    point: (state, across) => moved(state, across * width),
    pace: () => 30,
    step,
    look: ({ basket, falling }) => ({
      kind: 'stage',
      width,
      height,
      shapes: [
        ...falling.map(({ x, y }) => ({
          kind: 'picture' as const,
          text: picture,
          x,
          y,
          width: size,
          height: size,
          paint: 'warning' as const,
        })),
        {
          kind: 'box',
          x: basket - basketWidth / 2,
          y: basketTop + 4,
          width: basketWidth,
          height: 2,
          paint: 'accent',
        },
        {
          kind: 'picture',
          text: catcherPicture,
          x: basket - basketWidth / 2,
          y: basketTop - 6,
          width: basketWidth,
          height: 12,
          paint: 'accent',
        },
      ],
    }),
    standing: (state) => ({
      score: state.score,
      isOver: state.lives === 0,
      note: `Lives: ${state.lives}`,
    }),
  });
}
