import { z } from 'zod';
import { database } from '../database.js';
import { notFound } from '../errors.js';
import { integer, text } from '../models/fields.js';
import type { Account } from './accounts.js';
import { gameTitles } from './arcade-games.js';

const SHOWN = 10;
const LONGEST_NAME = 40;
const LARGEST = 1_000_000;
const LONGEST_ROUND = 80;
const LONGEST_TIME = 86_400;

const score = z.strictObject({
  points: integer({ min: 0, max: LARGEST }),
  player: text({ max: LONGEST_NAME }).optional(),
  seconds: integer({ min: 0, max: LONGEST_TIME }).optional(),
  round: text({ max: LONGEST_ROUND }).or(z.literal('')).optional(),
});

function titleOf(game: string): string {
  const title = gameTitles[game];
  if (title === undefined) throw notFound('This game');
  return title;
}

/** The best scores, of all rounds or of one kind, and the best of the account. Of equal scores the faster comes first. */
export async function best(game: string, account: Account | null, round?: unknown) {
  const title = titleOf(game);
  const kind = typeof round === 'string' && round !== '' ? { round } : {};
  const orderBy = [
    { points: 'desc' as const },
    { seconds: 'asc' as const },
    { id: 'asc' as const },
  ];
  const select = { id: true, player: true, points: true, seconds: true, round: true };
  const [rows, own] = await Promise.all([
    database.highScore.findMany({ where: { game: title, ...kind }, orderBy, take: SHOWN, select }),
    account
      ? database.highScore.findFirst({
          where: { game: title, ...kind, player: account.name.slice(0, LONGEST_NAME) },
          orderBy,
          select,
        })
      : null,
  ]);
  const scores = rows.map((row) => ({ ...row, round: row.round ?? '' }));
  return { scores, own: own?.points ?? null };
}

/** Keeps a score under the account's name; visitors give one. */
export async function keep(game: string, body: unknown, account: Account | null) {
  const title = titleOf(game);
  const { points, player, seconds, round } = score.parse(body);
  const name = account?.name ?? player ?? 'Guest';
  const { id } = await database.highScore.create({
    data: {
      game: title,
      points,
      player: name.slice(0, LONGEST_NAME),
      seconds: seconds ?? null,
      round: round === '' ? null : (round ?? null),
    },
    select: { id: true },
  });
  return { id, ...(await best(game, account)) };
}
