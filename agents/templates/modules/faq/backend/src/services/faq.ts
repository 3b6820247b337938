import { z } from 'zod';
import { database } from '../database.js';
import { notFound } from '../errors.js';

const entry = z.strictObject({
  question: z.string().trim().min(1, 'This field is required').max(300, 'Is too long'),
  answer: z.string().trim().min(1, 'This field is required').max(10_000, 'Is too long'),
});

const shown = { id: true, question: true, answer: true } as const;

export async function listEntries() {
  return { items: await database.faqEntry.findMany({ select: shown, orderBy: { id: 'asc' } }) };
}

export async function addEntry(body: unknown) {
  return database.faqEntry.create({ data: entry.parse(body), select: shown });
}

async function checkEntry(id: number): Promise<void> {
  if ((await database.faqEntry.count({ where: { id } })) === 0) throw notFound('This question');
}

export async function changeEntry(id: number, body: unknown) {
  await checkEntry(id);
  return database.faqEntry.update({ where: { id }, data: entry.parse(body), select: shown });
}

export async function deleteEntry(id: number): Promise<void> {
  await checkEntry(id);
  await database.faqEntry.delete({ where: { id } });
}
