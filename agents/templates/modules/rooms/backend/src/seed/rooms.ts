import { database } from '../database.js';

const rooms = [
  { name: 'Welcome', subject: 'Say hello and find your way around' },
  { name: 'Questions and help', subject: 'Ask the others' },
  { name: 'Off topic', subject: 'Everything else' },
];

const lines = ['Welcome, everybody!', 'Good to be here.', 'Has anybody tried the new things yet?'];

/** Rooms with people in them who have said something. */
export async function seed(): Promise<void> {
  const accounts = await database.user.findMany({ orderBy: { id: 'asc' }, take: 4 });
  for (const room of rooms) {
    const chatMembers = {
      create: accounts.map(({ id }) => ({ accountId: id, readAt: new Date() })),
    };
    const { id: conversationId } = await database.chatConversation.create({
      data: { ...room, about: '', chatMembers },
    });
    for (const [index, { id: authorId }] of accounts.entries()) {
      const body = lines[index];
      if (body) await database.chatMessage.create({ data: { conversationId, authorId, body } });
    }
  }
  console.log(`rooms: ${rooms.length} records`);
}
