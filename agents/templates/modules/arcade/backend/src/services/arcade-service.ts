import { z } from 'zod';
import { database } from '../database.js';
import { notFound } from '../errors.js';
import { integer, text } from '../models/fields.js';
import type { Account } from './accounts.js';
import { gameTitles } from './arcade-games.js';

const SHOWN = 10;
const LONGEST_NAME = 40;
const LARGEST = 1_000_000;

const score = z.strictObject({
  points: integer({ min: 0, max: LARGEST }),
  player: text({ max: LONGEST_NAME }).optional(),
});

function titleOf(game: string): string {
  const title = gameTitles[game];
  if (title === undefined) throw notFound('This game');
  return title;
}

/** The best scores, and the best of the account. Of equal scores the first comes first. */
export async function best(game: string, account: Account | null) {
  const title = titleOf(game);
  const orderBy = [{ points: 'desc' as const }, { id: 'asc' as const }];
  const select = { id: true, player: true, points: true };
  const [scores, own] = await Promise.all([
    database.highScore.findMany({ where: { game: title }, orderBy, take: SHOWN, select }),
    account
      ? database.highScore.findFirst({
          where: { game: title, player: account.name.slice(0, LONGEST_NAME) },
          orderBy,
          select,
        })
      : null,
  ]);
  return { scores, own: own?.points ?? null };
}

/** Keeps a score under the account's name; visitors give one. */
export async function keep(game: string, body: unknown, account: Account | null) {
  const title = titleOf(game);
  const { points, player } = score.parse(body);
  const name = account?.name ?? player ?? 'Guest';
  const { id } = await database.highScore.create({
    data: { game: title, points, player: name.slice(0, LONGEST_NAME) },
    select: { id: true },
  });
  return { id, ...(await best(game, account)) };
}
