import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { league } from '../models/league-table.js';

const TIMES = ['14:00', '16:30', '19:00'];
const DAYS_BETWEEN_ROUNDS = 7;

/** "2026-03-14", so many days from today. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Everybody against everybody, round by round: one side stays, the others move on around it. */
function roundsOf(ids: readonly number[]): [number, number][][] {
  const even = ids.length % 2 === 0 ? [...ids] : [...ids, 0];
  return Array.from({ length: even.length - 1 }, (_, round) => {
    const [first = 0, ...others] = even;
    const turned = [first, ...others.slice(round), ...others.slice(0, round)];
    return turned
      .slice(0, turned.length / 2)
      .map((id, i): [number, number] => {
        const other = turned[turned.length - 1 - i] ?? 0;
        return (round + i) % 2 === 0 ? [id, other] : [other, id];
      })
      .filter((pair) => !pair.includes(0));
  });
}

const FIRST_NAMES = [
  'Alex',
  'Bo',
  'Carla',
  'Dara',
  'Eli',
  'Fay',
  'Gus',
  'Hana',
  'Ivo',
  'Jo',
  'Kim',
];
const LAST_NAMES = [
  'Arden',
  'Berg',
  'Castle',
  'Dunn',
  'Ek',
  'Frost',
  'Gray',
  'Holt',
  'Ives',
  'Jansen',
];
const IN_A_TEAM = 5;

/** What a new record can take over from another one. */
function copyOf(row: Record<string, unknown>): Record<string, unknown> {
  const own = ['id', 'createdAt', 'updatedAt'];
  return Object.fromEntries(Object.entries(row).filter(([name]) => !own.includes(name)));
}

/** Fills up the teams with players like those that are there. */
async function fillTeams(teams: readonly number[]): Promise<void> {
  const { mates } = league;
  if (!mates) return;
  const players = delegateOf(database, resourceNamed(mates.entity).model);
  const known = await players.findMany({ orderBy: { id: 'asc' } });
  let made = 0;
  for (const team of teams) {
    const count = known.filter((player) => player[mates.teamId] === team).length;
    for (let i = count; i < IN_A_TEAM && known.length > 0; i += 1) {
      const like = copyOf(known[made % known.length] ?? {});
      const first = FIRST_NAMES[made % FIRST_NAMES.length] ?? '';
      const last = LAST_NAMES[(made * 3 + i) % LAST_NAMES.length] ?? '';
      await players.create({
        data: { ...like, [mates.name]: `${first} ${last}`, [mates.teamId]: team },
      });
      made += 1;
    }
  }
}

/** A season that is half over: rounds with scores, and rounds that are still to come. */
export async function seed(): Promise<void> {
  const teams = await delegateOf(database, resourceNamed(league.team).model).findMany({
    orderBy: { id: 'asc' },
  });
  await fillTeams(teams.map(({ id }) => id));
  const rounds = roundsOf(teams.map(({ id }) => id));
  const matches = delegateOf(database, resourceNamed(league.match).model);
  const over = Math.ceil(rounds.length / 2);
  const grounds = ['Town ground', 'North park', 'Riverside', 'West hall'];
  let count = 0;
  for (const [round, pairs] of rounds.entries()) {
    for (const [i, [home, away]] of pairs.entries()) {
      const score = {
        [league.homeScore]: (home * 3 + round) % 5,
        [league.awayScore]: (away + i) % 4,
      };
      await matches.create({
        data: {
          [league.homeId]: home,
          [league.awayId]: away,
          [league.date]: dayFromNow((round - over) * DAYS_BETWEEN_ROUNDS + 3),
          ...(league.time && { [league.time]: TIMES[i % TIMES.length] }),
          ...(league.place && { [league.place]: grounds[home % grounds.length] }),
          ...(round < over && score),
        },
      });
      count += 1;
    }
  }
  console.log(`${league.match}: ${count} records`);
}
