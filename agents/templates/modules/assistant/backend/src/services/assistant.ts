import { z } from 'zod';
import { database, delegateOf, type Row } from '../database.js';
import { resourceNamed } from '../models/index.js';
import type { ResourceDefinition } from '../models/resource.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';
import { appName, knownEntities } from './assistant-settings.js';
import { complete } from './language-model.js';
import { includeOf, labelOf } from './presenter.js';

const questionSchema = z.strictObject({
  question: z.string().trim().min(1, 'This field is required').max(1000, 'Is too long'),
});

interface Source {
  entity: string;
  id: number;
  label: string;
}

interface Answer {
  answer: string;
  /** Written by a language model; otherwise the result of a search. */
  isModel: boolean;
  sources: Source[];
}

interface Found extends Source {
  hits: number;
  text: string;
}

const mostSources = 5;
const mostCandidates = 50;
const cacheTime = 5 * 60_000;
const mostCached = 200;
const cache = new Map<string, { until: number; answer: Answer }>();

/** Words that say nothing about what is asked for. */
const fillers = new Set(
  'a about all an and any are as at be by can could do does find for from give has have how i in is it list me my of on or please show tell that the there these this to what when where which who why will with would you your'.split(
    ' ',
  ),
);

export function keywordsOf(question: string): string[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const useful = words.filter((word) => !fillers.has(word));
  // "recipes" should find a recipe.
  return [...new Set(useful.map((word) => (word.length > 4 ? word.replace(/s$/, '') : word)))];
}

const textOf = (resource: ResourceDefinition, row: Row) =>
  Object.keys(resource.fields)
    .map((name) => row[name])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' · ');

/** Records of one kind in which any of the words occurs, as far as the account may see them. */
async function search(resource: ResourceDefinition, words: string[], account: Account) {
  if (reach(resource.access.read, account) === 'none') return [];
  const isMeant = words.some((word) => resource.label.toLowerCase().includes(word));
  const anyWord = words.flatMap((word) =>
    resource.search.map((path) =>
      path.reduceRight<object>((inner, step) => ({ [step]: inner }), { contains: word }),
    ),
  );
  if (!isMeant && anyWord.length === 0) return [];
  const rows = await delegateOf(database, resource.model).findMany({
    where: { AND: [readable(resource, account), isMeant ? {} : { OR: anyWord }] },
    include: includeOf(resource),
    orderBy: { id: 'desc' },
    take: mostCandidates,
  });
  return rows.map((row): Found => {
    const text = textOf(resource, row);
    const hits = words.filter((word) => text.toLowerCase().includes(word)).length;
    const bonus = isMeant ? 1 : 0;
    return {
      entity: resource.name,
      id: row.id,
      label: labelOf(resource.name, row),
      hits: hits + bonus,
      text,
    };
  });
}

async function findSources(question: string, account: Account): Promise<Found[]> {
  const words = keywordsOf(question);
  const found = await Promise.all(
    knownEntities.map((name) => search(resourceNamed(name), words, account)),
  );
  return found
    .flat()
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, mostSources);
}

function searchAnswer(sources: readonly Source[]): string {
  if (sources.length === 0)
    return 'I found nothing here that fits. Try other words, such as the name of what you look for.';
  const names = sources.map(({ label }) => `“${label}”`).join(', ');
  return `This is what I found here: ${names}. Open one of them to see more.`;
}

async function answerTo(question: string, account: Account): Promise<Answer> {
  const found = await findSources(question, account);
  const sources = found.map(({ entity, id, label }) => ({ entity, id, label }));
  const known = found.map(({ entity, label, text }) => `${entity} "${label}": ${text}`).join('\n');
  const written = await complete([
    {
      role: 'system',
      content: `You help people who use ${appName}. Answer shortly. Use only these records, and say so when they do not answer the question:\n${known || 'none'}`,
    },
    { role: 'user', content: question },
  ]);
  return { answer: written ?? searchAnswer(sources), isModel: written !== null, sources };
}

/** Answers a question; the same question of the same account is answered from memory for a while. */
export async function ask(body: unknown, account: Account): Promise<Answer> {
  const { question } = questionSchema.parse(body);
  const key = `${account.id} ${question.toLowerCase()}`;
  const known = cache.get(key);
  if (known && known.until > Date.now()) return known.answer;
  const answer = await answerTo(question, account);
  const [oldest] = cache.keys();
  if (cache.size >= mostCached && oldest !== undefined) cache.delete(oldest);
  if (answer.isModel) cache.set(key, { until: Date.now() + cacheTime, answer });
  return answer;
}
