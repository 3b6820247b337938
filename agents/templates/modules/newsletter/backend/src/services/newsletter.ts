import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { config } from '../config.js';
import { database } from '../database.js';
import { conflict, invalid } from '../errors.js';

const email = z
  .email('Must be an e-mail address')
  .max(254, 'Is too long')
  .transform((value) => value.toLowerCase());

const subscription = z.strictObject({ email });
const leaving = z.strictObject({ email, code: z.string().max(64) });

/** Only who left an address knows its code, so nobody takes the address of another back. */
const codeOf = (address: string) =>
  createHmac('sha256', config.JWT_SECRET).update(`newsletter ${address}`).digest('hex');

export async function subscribe(body: unknown) {
  const values = subscription.parse(body);
  if ((await database.newsletterSubscriber.count({ where: values })) > 0)
    throw conflict('This address is on the list already.', [
      { field: 'email', message: 'Is already on the list' },
    ]);
  await database.newsletterSubscriber.create({ data: values });
  return { ...values, code: codeOf(values.email) };
}

export async function unsubscribe(body: unknown): Promise<void> {
  const { email: address, code } = leaving.parse(body);
  const [known, given] = [codeOf(address), code].map((text) => Buffer.from(text)) as [
    Buffer,
    Buffer,
  ];
  if (known.length !== given.length || !timingSafeEqual(known, given))
    throw invalid([{ field: 'code', message: 'Does not belong to this address' }]);
  await database.newsletterSubscriber.deleteMany({ where: { email: address } });
}

export async function listSubscribers() {
  const items = await database.newsletterSubscriber.findMany({
    select: { id: true, email: true, createdAt: true },
    orderBy: { id: 'desc' },
  });
  return { items };
}
