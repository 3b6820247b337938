import { z } from 'zod';
import { database } from '../database.js';
import { conflict, notFound } from '../errors.js';
import type { Account } from './accounts.js';

const room = z.strictObject({
  name: z.string().trim().min(1, 'This field is required').max(60, 'Is too long'),
  subject: z.string().trim().max(200, 'Is too long').default(''),
});

/** All rooms, with how many are in each and whether the account is. */
export async function listRooms(account: Account) {
  const rooms = await database.chatConversation.findMany({
    where: { name: { not: null } },
    include: { chatMembers: { select: { accountId: true } } },
    orderBy: { name: 'asc' },
  });
  return {
    items: rooms.map(({ id, name, subject, chatMembers }) => ({
      id,
      name,
      subject,
      members: chatMembers.length,
      isMember: chatMembers.some(({ accountId }) => accountId === account.id),
    })),
  };
}

/** Opens a room; whoever opens it is in it. */
export async function openRoom(body: unknown, account: Account) {
  const values = room.parse(body);
  if ((await database.chatConversation.count({ where: { name: values.name } })) > 0)
    throw conflict('There is a room of this name already.', [
      { field: 'name', message: 'Is already taken' },
    ]);
  const chatMembers = { create: [{ accountId: account.id, readAt: new Date() }] };
  const made = await database.chatConversation.create({
    data: { ...values, about: '', chatMembers },
  });
  return { id: made.id };
}

async function checkRoom(id: number): Promise<void> {
  const where = { id, name: { not: null } };
  if ((await database.chatConversation.count({ where })) === 0) throw notFound('This room');
}

export async function enterRoom(id: number, account: Account): Promise<void> {
  await checkRoom(id);
  const member = { conversationId: id, accountId: account.id };
  await database.chatMember.upsert({
    where: { conversationId_accountId: member },
    update: {},
    create: { ...member, readAt: new Date() },
  });
}

export async function leaveRoom(id: number, account: Account): Promise<void> {
  await checkRoom(id);
  await database.chatMember.deleteMany({ where: { conversationId: id, accountId: account.id } });
}
