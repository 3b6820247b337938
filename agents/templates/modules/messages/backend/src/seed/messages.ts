import { database } from '../database.js';

const talks = [
  ['Hello! Do you have a minute?', 'Sure, what is it about?', 'I have a question. Is it still on?'],
  ['Thank you for the quick answer!', 'You are welcome. Let me know how it goes.'],
];

/** A few conversations, so that the inbox of each sample account has something in it. */
export async function seed(): Promise<void> {
  const accounts = await database.user.findMany({ orderBy: { id: 'asc' }, take: 4 });
  const readAt = new Date(Date.now() - 3_600_000);
  let count = 0;
  for (const [index, first] of accounts.entries()) {
    const second = accounts[index + 1];
    if (!second) break;
    const pair = [first, second];
    const conversation = await database.chatConversation.create({
      data: {
        subject: '',
        about: '',
        chatMembers: { create: pair.map(({ id }) => ({ accountId: id, readAt })) },
      },
    });
    const lines = talks[index % talks.length] ?? [];
    for (const [line, body] of lines.entries()) {
      const author = pair[line % 2] ?? first;
      await database.chatMessage.create({
        data: { conversationId: conversation.id, authorId: author.id, body },
      });
    }
    count += 1;
  }
  console.log(`conversations: ${count} records`);
}
