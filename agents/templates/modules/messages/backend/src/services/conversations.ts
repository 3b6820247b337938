import { z } from 'zod';
import { database, delegateOf } from '../database.js';
import { conflict, invalid, notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { readable } from './access.js';
import type { Account } from './accounts.js';
import { openFrom } from './message-settings.js';
{{#notifies}}
import { notify } from './notifications.js';
{{/notifies}}
import { ownerOf } from './owners.js';
import { includeOf, labelOf } from './presenter.js';

const start = z.union([
  z.strictObject({ personId: z.number().int().positive() }),
  z.strictObject({ entity: z.string(), recordId: z.number().int().positive() }),
]);

const message = z.strictObject({
  body: z.string().trim().min(1, 'This field is required').max(4000, 'Is too long'),
});

const people = {
  chatMembers: { include: { account: { select: { id: true, name: true } } } },
} as const;

interface Subject {
  personId: number;
  subject: string;
  /** Where the record that it is about lies; empty without one. */
  about: string;
}

/** Only members find a conversation; for everybody else there is none. */
async function membershipOf(conversationId: number, account: Account) {
  const where = { conversationId_accountId: { conversationId, accountId: account.id } };
  const membership = await database.chatMember.findUnique({ where });
  if (!membership) throw notFound('This conversation');
  return membership;
}

const unreadFor = (conversationId: number, account: Account, readAt: Date) => ({
  conversationId,
  authorId: { not: account.id },
  createdAt: { gt: readAt },
});

/** The conversations of the account, the latest first, with what is new in each. */
export async function listConversations(account: Account) {
  const conversations = await database.chatConversation.findMany({
    where: { chatMembers: { some: { accountId: account.id } } },
    include: { ...people, chatMessages: { orderBy: { id: 'desc' }, take: 1 } },
    orderBy: { updatedAt: 'desc' },
  });
  const items = conversations.map(async (conversation) => {
    const { id, name, subject, chatMembers, chatMessages, updatedAt } = conversation;
    const own = chatMembers.find(({ accountId }) => accountId === account.id);
    const others = chatMembers
      .filter((member) => member !== own)
      .map((member) => member.account.name);
    return {
      id,
      title: name ?? (others.join(', ') || account.name),
      subject,
      isRoom: name !== null,
      last: chatMessages[0]?.body ?? null,
      updatedAt,
      unread: own
        ? await database.chatMessage.count({ where: unreadFor(id, account, own.readAt) })
        : 0,
    };
  });
  return { items: await Promise.all(items) };
}

/** How many messages of others wait for the account. */
export async function countUnread(account: Account) {
  const memberships = await database.chatMember.findMany({ where: { accountId: account.id } });
  const counts = memberships.map(({ conversationId, readAt }) =>
    database.chatMessage.count({ where: unreadFor(conversationId, account, readAt) }),
  );
  return { unread: (await Promise.all(counts)).reduce((sum, count) => sum + count, 0) };
}

/** Whom a conversation is to be with, and about which record, if it starts from one. */
async function subjectOf(body: unknown, account: Account): Promise<Subject> {
  const values = start.parse(body);
  if ('personId' in values) {
    if ((await database.user.count({ where: { id: values.personId } })) === 0)
      throw invalid([{ field: 'personId', message: 'Does not exist' }]);
    return { personId: values.personId, subject: '', about: '' };
  }
  if (!openFrom.includes(values.entity)) throw notFound('This record');
  const resource = resourceNamed(values.entity);
  const row = await delegateOf(database, resource.model).findFirst({
    where: { AND: [{ id: values.recordId }, readable(resource, account)] },
    include: includeOf(resource),
  });
  if (!row) throw notFound(`This ${resource.label.toLowerCase()}`);
  const personId = ownerOf(resource, row);
  if (personId === null) throw conflict('Nobody can be written to about this.');
  return {
    personId,
    subject: labelOf(resource.name, row),
    about: `${resource.name}/${row.id}`,
  };
}

/** The conversation of two people, about a record or not: the one they have already, or a new one. */
export async function startConversation(body: unknown, account: Account) {
  const { personId, subject, about } = await subjectOf(body, account);
  if (personId === account.id) throw conflict('This is your own account.');
  const known = await database.chatConversation.findFirst({
    where: {
      name: null,
      about,
      AND: [account.id, personId].map((accountId) => ({ chatMembers: { some: { accountId } } })),
    },
  });
  if (known) return { id: known.id };
  const readAt = new Date();
  const made = await database.chatConversation.create({
    data: {
      subject,
      about,
      chatMembers: { create: [account.id, personId].map((accountId) => ({ accountId, readAt })) },
    },
  });
  return { id: made.id };
}

const shownMessages = 200;

/** A conversation with its latest messages, oldest of them first. */
export async function getConversation(id: number, account: Account) {
  await membershipOf(id, account);
  const { name, subject, about, chatMembers, chatMessages } =
    await database.chatConversation.findUniqueOrThrow({
      where: { id },
      include: {
        ...people,
        chatMessages: {
          include: { author: { select: { id: true, name: true } } },
          orderBy: { id: 'desc' },
          take: shownMessages,
        },
      },
    });
  const members = chatMembers.map((member) => member.account);
  const others = members.filter((one) => one.id !== account.id);
  return {
    id,
    title: name ?? (others.map((one) => one.name).join(', ') || account.name),
    subject,
    about,
    isRoom: name !== null,
    members,
    messages: chatMessages
      .map((one) => ({ id: one.id, body: one.body, author: one.author, createdAt: one.createdAt }))
      .reverse(),
  };
}

export async function writeMessage(id: number, body: unknown, account: Account) {
  await membershipOf(id, account);
  const values = message.parse(body);
  const made = await database.chatMessage.create({
    data: { conversationId: id, authorId: account.id, body: values.body },
    include: { author: { select: { id: true, name: true } } },
  });
  await database.chatConversation.update({ where: { id }, data: { updatedAt: made.createdAt } });
{{#notifies}}
  const others = await database.chatMember.findMany({
    where: { conversationId: id, accountId: { not: account.id } },
  });
  await notify(
    others.map(({ accountId }) => accountId),
    `New message from ${account.name}`,
    `/messages/${id}`,
  );
{{/notifies}}
  return { id: made.id, body: made.body, author: made.author, createdAt: made.createdAt };
}

/** What the account has seen up to now is no longer new to it. */
export async function markRead(id: number, account: Account): Promise<void> {
  const membership = await membershipOf(id, account);
  await database.chatMember.update({
    where: { id: membership.id },
    data: { readAt: new Date() },
  });
}
