import { gameOf, within, type Game, type Random, type Rules, type Shape } from './game';

interface RacerCast {
  hero: string;
  treats: string;
  dangers: string;
  heroPicture: string;
  treatPicture: string;
  dangerPicture: string;
}

interface Thing {
  lane: number;
  y: number;
  isTreat: boolean;
}

interface Race {
  lane: number;
  things: readonly Thing[];
  way: number;
  untilNext: number;
  score: number;
  lives: number;
}

const lanes = 4;
const laneWidth = 20;
const height = 100;
const size = 14;
const heroTop = 80;
const lives = 3;
const pointsPerTreat = 25;
const wayPerPoint = 20;

const levelOf = ({ way }: Race) => 1 + Math.floor(way / 1500);
const speedOf = (race: Race) => Math.min(3.2, 1 + levelOf(race) * 0.2);
const isMet = ({ lane }: Race, thing: Thing) =>
  thing.lane === lane && Math.abs(thing.y - heroTop) < size * 0.8;

function step(race: Race, random: Random): Race {
  const speed = speedOf(race);
  const moved = race.things.map((thing) => ({ ...thing, y: thing.y + speed }));
  const met = moved.filter((thing) => isMet(race, thing));
  const treats = met.filter(({ isTreat }) => isTreat).length;
  const way = race.way + speed;
  const isNext = race.untilNext <= 0;
  const next: Thing = {
    lane: Math.floor(random() * lanes),
    y: -size,
    isTreat: random() < 0.25,
  };
  return {
    ...race,
    things: [
      ...moved.filter((thing) => !met.includes(thing) && thing.y < height),
      ...(isNext ? [next] : []),
    ],
    way,
    untilNext: isNext ? 24 + random() * 10 : race.untilNext - speed,
    score:
      race.score +
      treats * pointsPerTreat +
      (Math.floor(way / wayPerPoint) - Math.floor(race.way / wayPerPoint)),
    lives: Math.max(0, race.lives - (met.length - treats)),
  };
}

const changed = (race: Race, lane: number): Race => ({ ...race, lane: within(lane, 0, lanes - 1) });

/** Along a road with lanes, past what comes the other way. */
export function laneRacerGame(cast: RacerCast): Game {
  const picture = (text: string, lane: number, y: number): Shape => ({
    kind: 'picture',
    text,
    x: lane * laneWidth + (laneWidth - size) / 2,
    y,
    width: size,
    height: size,
    paint: 'accent',
  });
  const marks = (way: number) =>
    Array.from({ length: lanes - 1 }, (_, lane) =>
      Array.from({ length: 6 }, (__, mark): Shape => ({
        kind: 'box',
        x: (lane + 1) * laneWidth - 0.5,
        y: ((mark * 20 + way) % 120) - 10,
        width: 1,
        height: 9,
        paint: 'muted',
      })),
    ).flat();
  const rules: Rules<Race> = {
    id: 'lane-racer',
    title: 'Lane race',
    help: `Change lanes with the arrow keys, swipes or the buttons. Keep the ${cast.hero} clear of ${cast.dangers} and take the ${cast.treats} along. It gets faster with every level; three hits end the race.`,
    start: () => ({ lane: 1, things: [], way: 0, untilNext: 0, score: 0, lives }),
    steer: (race, direction) =>
      changed(race, race.lane + { left: -1, right: 1, up: 0, down: 0 }[direction]),
    point: (race, across) => changed(race, Math.floor(across * lanes)),
    pace: () => 30,
    step,
    look: (race) => ({
      kind: 'stage',
      width: lanes * laneWidth,
      height,
      shapes: [
        ...marks(race.way),
        ...race.things.map(({ lane, y, isTreat }) =>
          picture(isTreat ? cast.treatPicture : cast.dangerPicture, lane, y),
        ),
        picture(cast.heroPicture, race.lane, heroTop),
      ],
    }),
    standing: (race) => ({
      score: race.score,
      isOver: race.lives === 0,
      note: `Lives: ${race.lives} · Level: ${levelOf(race)} · Distance: ${Math.floor(race.way)} m`,
    }),
  };
  return gameOf(rules);
}
