import { database } from '../database.js';

/** A first notification for every sample account. */
export async function seed(): Promise<void> {
  const accounts = await database.user.findMany({ select: { id: true } });
  await database.accountNotification.createMany({
    data: accounts.map(({ id }) => ({
      accountId: id,
      text: 'Welcome! Here you hear what concerns you.',
      about: '/account',
    })),
  });
  console.log(`notifications: ${accounts.length} records`);
}
