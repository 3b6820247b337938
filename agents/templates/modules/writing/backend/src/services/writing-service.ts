import { z } from 'zod';
import { invalid } from '../errors.js';
import { writing } from '../models/writing.js';
import { composed, titleOf, type Entered } from './composing.js';
import { complete } from './language-model.js';

const LONGEST = 20_000;
const MOST_VERSIONS = 100;

const line = z.string().trim().max(LONGEST, 'Is too long');

const orderSchema = z.strictObject({
  inputs: z.record(z.string(), line),
  tone: line.default(''),
  length: line.default(''),
  language: line.default(''),
  wish: line.default(''),
  version: z.number().int().min(0).max(MOST_VERSIONS).default(0),
});

/** "Tone: friendly" for what was chosen. */
function chosen(label: string, choice: string): string {
  return choice ? `${label}: ${choice}.` : '';
}

/** Writes a text from what was entered: with a language model where one is set up, by rules otherwise. */
export async function write(body: unknown) {
  const order = orderSchema.parse(body);
  const entered: Entered[] = writing.inputs
    .map(({ name, label }) => ({ label, text: order.inputs[name] ?? '' }))
    .filter(({ text }) => text !== '');
  if (entered.length === 0) {
    throw invalid([
      { field: writing.inputs[0]?.name ?? 'inputs', message: 'This field is required' },
    ]);
  }
  const facts = entered.map(({ label, text }) => `${label}: ${text}`).join('\n');
  const parts = writing.kind === 'minutes' ? ' Then list the decisions and the action points.' : '';
  const written = await complete([
    {
      role: 'system',
      content: [
        `Write a ${writing.noun.toLowerCase()} from what the user gives.${parts} Invent no facts. Answer with the text alone.`,
        chosen('Tone', order.tone),
        chosen('Length', order.length),
        chosen('Language', order.language),
        chosen('Wish', order.wish),
        order.version > 0 ? `This is version ${order.version + 1}: write it in another way.` : '',
      ]
        .filter(Boolean)
        .join('\n'),
    },
    { role: 'user', content: facts },
  ]);
  const text = written ?? composed(writing.kind, entered, order);
  return { title: titleOf(writing.noun, entered), text, isModel: written !== null };
}
