{{#hasTextPages}}
import { textPages } from '../content';
{{/hasTextPages}}
{{#hasRecords}}
import { pages } from '../records/addresses';
import { publicEntities } from '../registry';
{{/hasRecords}}
{{#hasTools}}
import { tools } from '../tools';
{{/hasTools}}
import type { IconName } from '../ui/Icon';

export interface MenuEntry {
  to: string;
  label: string;
  icon: IconName;
}

/** Where readers can go. */
export const menu: readonly MenuEntry[] = [
{{#hasRecords}}
  ...publicEntities.map((entity) => ({
    to: pages.list(entity),
    label: entity.menuLabel ?? entity.plural,
    icon: entity.icon,
  })),
{{/hasRecords}}
{{#hasTools}}
  ...tools.map(({ path, label, icon }) => ({ to: `/${path}`, label, icon })),
{{/hasTools}}
{{#hasTextPages}}
  ...textPages.map(({ slug, title }) => ({
    to: `/${slug}`,
    label: title,
    icon: 'article' as const,
  })),
{{/hasTextPages}}
{{#hasFaq}}
  { to: '/faq', label: 'FAQ', icon: 'question' },
{{/hasFaq}}
{{#hasContact}}
  { to: '/contact', label: 'Contact', icon: 'mail' },
{{/hasContact}}
];
