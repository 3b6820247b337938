import { database } from '../database.js';
import { firstEntries } from './faq-entries.js';

export async function seed(): Promise<void> {
  for (const data of firstEntries) await database.faqEntry.create({ data });
  console.log(`questions: ${firstEntries.length} records`);
}
