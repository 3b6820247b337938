import { z } from 'zod';
import { database } from '../database.js';
import { notFound } from '../errors.js';
import { defaultPages } from '../models/pages.js';

const changes = z.strictObject({
  title: z.string().trim().min(1, 'This field is required').max(120, 'Is too long'),
  body: z.string().trim().min(1, 'This field is required').max(50_000, 'Is too long'),
});

const shown = { slug: true, title: true, body: true, updatedAt: true } as const;

export async function listPages() {
  const changed = await database.contentPage.findMany({ select: { slug: true, title: true } });
  const titles = new Map(changed.map(({ slug, title }) => [slug, title]));
  return {
    items: defaultPages.map(({ slug, title }) => ({ slug, title: titles.get(slug) ?? title })),
  };
}

export async function getPage(slug: string) {
  const first = defaultPages.find((page) => page.slug === slug);
  if (!first) throw notFound();
  const changed = await database.contentPage.findUnique({ where: { slug }, select: shown });
  return changed ?? { ...first, updatedAt: null };
}

export async function updatePage(slug: string, body: unknown) {
  await getPage(slug);
  const data = changes.parse(body);
  return database.contentPage.upsert({
    where: { slug },
    update: data,
    create: { slug, ...data },
    select: shown,
  });
}
