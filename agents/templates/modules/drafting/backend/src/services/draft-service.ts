import { z } from 'zod';
import { database, delegateOf } from '../database.js';
import { forbidden, notFound } from '../errors.js';
import { draftedTexts, type DraftedText } from '../models/drafts.js';
import { resourceNamed } from '../models/index.js';
import { mayTouch, readable } from './access.js';
import type { Account } from './accounts.js';
import { complete } from './language-model.js';
import { includeOf, labelOf, present } from './presenter.js';

const wishSchema = z.strictObject({ wish: z.string().trim().max(500, 'Is too long').default('') });

type Known = [string, string][];

/** "jobTitle" as people say it: "job title". */
const inWords = (name: string) => name.replace(/([A-Z])/g, ' $1').toLowerCase();

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null)
    return String((value as { label?: string }).label ?? '');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function sentencesOf(known: Known): string {
  const lines = known.map(([name, text]) => (text.length > 60 ? text : `The ${name} is ${text}.`));
  return lines.join(' ');
}

/** A text without any model: what the record says, in sentences. */
export function compose(
  kind: DraftedText['kind'],
  label: string,
  known: Known,
  wish: string,
  author: string,
): string {
  const body = [wish && `${wish.replace(/\.?$/, '.')}`, sentencesOf(known)].filter(Boolean);
  if (kind === 'text') return [`${label}.`, ...body].join(' ');
  const reader = known.find(([name]) =>
    /company|organi[sz]ation|recipient|client|customer/.test(name),
  );
  return [
    `Dear ${reader?.[1] ?? 'Sir or Madam'},`,
    `I am writing to you about ${label}. ${body.join(' ')}`,
    'I should be glad to tell you more, and look forward to hearing from you.',
    `Kind regards,\n${author}`,
  ].join('\n\n');
}

/** Drafts the text of a record for somebody who may change it; nothing is kept. */
export async function writeDraft(list: string, id: number, body: unknown, account: Account) {
  const drafted = draftedTexts.find(({ path }) => path === list);
  if (!drafted) throw notFound('This list');
  const { wish } = wishSchema.parse(body);
  const resource = resourceNamed(drafted.entity);
  const row = await delegateOf(database, resource.model).findFirst({
    where: { AND: [{ id }, readable(resource, account)] },
    include: includeOf(resource),
  });
  if (!row) throw notFound(`This ${resource.label.toLowerCase()}`);
  if (!mayTouch(resource, resource.access.update, row, account)) throw forbidden();
  const [record = {}] = await present(resource, [row], account);
  const members = [...Object.keys(resource.fields), ...Object.keys(resource.relations)];
  const known = members
    .filter((name) => name !== drafted.field)
    .map((name): [string, string] => [
      inWords(name),
      textOf((record as Record<string, unknown>)[name]),
    ])
    .filter(([, text]) => text !== '');
  const label = labelOf(resource.name, row);
  const facts = known.map(([name, text]) => `${name}: ${text}`).join('\n');
  const written = await complete([
    {
      role: 'system',
      content: `Write the ${drafted.label.toLowerCase()} of a ${resource.label.toLowerCase()}. Use only these facts and invent none. Answer with the text alone.\n${facts}`,
    },
    { role: 'user', content: wish || `Write the ${drafted.label.toLowerCase()} of ${label}.` },
  ]);
  const text = written ?? compose(drafted.kind, label, known, wish, account.name);
  return { text, isModel: written !== null };
}
