import { database } from '../database.js';

/** The sample accounts follow some of one another. */
export async function seed(): Promise<void> {
  const accounts = await database.user.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  const pairs = accounts.flatMap(({ id: followerId }, from) =>
    accounts
      .filter((_account, to) => from !== to && (from + to) % 3 !== 0)
      .map(({ id: followedId }) => ({ followerId, followedId })),
  );
  await database.accountFollow.createMany({ data: pairs });
  console.log(`follows: ${pairs.length} records`);
}
