import { HeroPhoto } from './HeroPhoto';
import { useHeroRecords } from './heroRecords';

const count = 4;

/** Some of what the site holds, side by side. Only an ornament: the menu leads to it. */
export function HeroArt() {
  const records = useHeroRecords(count);
  return (
    <div
      aria-hidden="true"
      className="grid grid-cols-2 gap-4 pb-8 empty:hidden sm:grid-cols-4 lg:gap-6"
    >
      {records.map((record) => (
        <div
          key={record.id}
          className="overflow-hidden rounded-3xl sm:even:translate-y-8 max-sm:nth-[n+3]:hidden"
        >
          <HeroPhoto record={record} className="aspect-[4/5]" />
        </div>
      ))}
    </div>
  );
}
