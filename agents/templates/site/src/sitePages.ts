{{#hasTextPages}}
import { textPages } from './content';
{{/hasTextPages}}
{{#hasRecords}}
import { pages } from './records/addresses';
import { entriesOf } from './records/entries';
import { teaserOf } from './records/teaser';
import { publicEntities } from './registry';
{{/hasRecords}}
import { site } from './site';
{{#hasTools}}
import { tools } from './tools';
{{/hasTools}}
import { windowTitle } from './ui/useTitle';

interface SitePage {
  address: string;
  /** What is written to a file of another name than that of its address. */
  file?: string;
  windowTitle: string;
  /** What search engines show of it. */
  description: string;
}

const longestDescription = 160;

function pageOf(address: string, title: string, text: string): SitePage {
  const line = text.replace(/\s+/g, ' ').trim() || site.tagline;
  const description =
    line.length > longestDescription ? `${line.slice(0, longestDescription - 1)}…` : line;
  return { address, windowTitle: windowTitle(title), description };
}

/** Every page that is written when the site is built. */
export const sitePages: readonly SitePage[] = [
  pageOf('/', site.name, site.tagline),
{{#hasRecords}}
  ...publicEntities.flatMap((entity) => [
    pageOf(pages.list(entity), entity.menuLabel ?? entity.plural, entity.description),
{{#hasCompare}}
    ...(entity.isComparable
      ? [pageOf(pages.compare(entity), `Compare ${entity.plural}`, entity.description)]
      : []),
{{/hasCompare}}
    ...entriesOf(entity.name).map((entry) =>
      pageOf(pages.record(entity, entry.id), entry.label, teaserOf(entity, entry)),
    ),
  ]),
{{/hasRecords}}
{{#hasTools}}
  ...tools.map(({ path, label, text }) => pageOf(`/${path}`, label, text)),
{{/hasTools}}
{{#hasTextPages}}
  ...textPages.map(({ slug, title, body }) => pageOf(`/${slug}`, title, body)),
{{/hasTextPages}}
{{#hasFaq}}
  pageOf('/faq', 'Frequently asked questions', ''),
{{/hasFaq}}
{{#hasContact}}
  pageOf('/contact', 'Contact', ''),
{{/hasContact}}
  { ...pageOf('/404', 'Page not found', ''), file: '404.html' },
];
