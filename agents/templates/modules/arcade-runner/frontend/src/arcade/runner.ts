import { gameOf, type Game, type Random, type Rules, type Shape } from './game';

interface RunnerCast {
  hero: string;
  treats: string;
  dangers: string;
  heroPicture: string;
  treatPicture: string;
  dangerPicture: string;
}

interface Thing {
  x: number;
  y: number;
  isTreat: boolean;
}

interface Run {
  /** Above the ground, and how fast it goes up. */
  height: number;
  rise: number;
  things: readonly Thing[];
  way: number;
  untilNext: number;
  score: number;
  lives: number;
}

const width = 120;
const stageHeight = 60;
const ground = 50;
const size = 9;
const heroLeft = 15;
const jump = 3.1;
const gravity = 0.2;
const lives = 3;
const pointsPerTreat = 10;
const wayPerPoint = 12;

const speedOf = ({ way }: Run) => Math.min(2.4, 1.1 + way / 3000);

const isHit = (run: Run, { x, y }: Thing) =>
  Math.abs(x - heroLeft) < size * 0.7 && Math.abs(y - run.height) < size * 0.75;

function step(run: Run, random: Random): Run {
  const speed = speedOf(run);
  const rise = run.height > 0 || run.rise > 0 ? run.rise - gravity : 0;
  const height = Math.max(0, run.height + run.rise);
  const moved = {
    ...run,
    height,
    rise: height === 0 && run.rise <= 0 ? 0 : rise,
    things: run.things.map((thing) => ({ ...thing, x: thing.x - speed })),
  };
  const met = moved.things.filter((thing) => isHit(moved, thing));
  const treats = met.filter(({ isTreat }) => isTreat).length;
  const way = run.way + speed;
  const isNext = run.untilNext <= 0;
  const isTreat = random() < 0.35;
  const next: Thing = { x: width + size, y: isTreat ? 14 + random() * 6 : 0, isTreat };
  return {
    ...moved,
    things: [
      ...moved.things.filter((thing) => !met.includes(thing) && thing.x > -size),
      ...(isNext ? [next] : []),
    ],
    way,
    untilNext: isNext ? 40 + random() * 40 : run.untilNext - speed,
    score:
      run.score +
      treats * pointsPerTreat +
      (Math.floor(way / wayPerPoint) - Math.floor(run.way / wayPerPoint)),
    lives: Math.max(0, run.lives - (met.length - treats)),
  };
}

const jumped = (run: Run): Run => (run.height > 0 || run.rise > 0 ? run : { ...run, rise: jump });

/** Goes on and on, and jumps over what lies in the way. */
export function runnerGame(cast: RunnerCast): Game {
  const picture = (text: string, x: number, height: number): Shape => ({
    kind: 'picture',
    text,
    x: x - size / 2,
    y: ground - size - height,
    width: size,
    height: size,
    paint: 'accent',
  });
  const rules: Rules<Run> = {
    id: 'runner',
    title: 'Endless run',
    help: `The ${cast.hero} runs on its own, faster and faster. Jump over ${cast.dangers} with the space bar, the up key, a swipe or the button, and catch ${cast.treats} in the air. Three hits end the game.`,
    start: () => ({ height: 0, rise: 0, things: [], way: 0, untilNext: 30, score: 0, lives }),
    steer: (run, direction) => (direction === 'up' ? jumped(run) : run),
    actions: () => [{ id: 'jump', label: 'Jump', key: ' ' }],
    act: jumped,
    pace: () => 25,
    step,
    look: (run) => ({
      kind: 'stage',
      width,
      height: stageHeight,
      shapes: [
        { kind: 'box', x: 0, y: ground, width, height: 2, paint: 'muted' },
        ...run.things.map(({ x, y, isTreat }) =>
          picture(isTreat ? cast.treatPicture : cast.dangerPicture, x, y),
        ),
        picture(cast.heroPicture, heroLeft, run.height),
      ],
    }),
    standing: (run) => ({
      score: run.score,
      isOver: run.lives === 0,
      note: `Lives: ${run.lives} · Distance: ${Math.floor(run.way)} m`,
    }),
  };
  return gameOf(rules);
}
