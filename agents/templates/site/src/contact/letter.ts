import { site } from '../site';
import { contactInputs } from './inputs';

export type Answers = Readonly<Record<string, string>>;

/** The address that opens a visitor's mail program with a letter in it. */
export function letterAddress(answers: Answers): string {
  const given = contactInputs
    .map(({ name, label, kind }) => ({ name, label, kind, text: answers[name]?.trim() ?? '' }))
    .filter(({ text }) => text !== '');
  const subject = given.find(({ name }) => name === 'subject')?.text ?? `Message to ${site.name}`;
  // What is long stands by itself, what is short after its label.
  const lines = given
    .filter(({ name }) => name !== 'subject')
    .map(({ label, kind, text }) => (kind === 'long' ? `\n${text}\n` : `${label}: ${text}`));
  const body = lines.join('\n').trim().replace(/\n/g, '\r\n');
  const query = { subject, body };
  const parts = Object.entries(query).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `mailto:${site.email}?${parts.join('&')}`;
}
