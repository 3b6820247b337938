import { site } from '../site';
import { Cover } from '../ui/Cover';

/** What the site is about, beside a page that says little itself. */
export function SiteCard() {
  return (
    <div className="card overflow-hidden">
      <Cover title="" icon={site.icon} className="aspect-[16/10]" />
      <div className="space-y-2 p-6">
        <p className="text-lg font-semibold">{site.name}</p>
        <p className="text-muted text-sm leading-relaxed">{site.tagline}</p>
      </div>
    </div>
  );
}
