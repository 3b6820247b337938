import { HeroCaption } from './HeroCaption';
import { HeroPhoto } from './HeroPhoto';
import { useHeroRecords } from './heroRecords';

/** Some of what the site holds, one large and two small. Only an ornament: the menu leads to it. */
export function HeroArt() {
  const [first, ...others] = useHeroRecords(3);
  return (
    <div aria-hidden="true" className="grid grid-cols-3 gap-4 empty:hidden">
      {first && (
        <div className="card col-span-3 overflow-hidden sm:col-span-2">
          <HeroPhoto record={first} className="aspect-[4/3] sm:aspect-[5/6]" />
          <div className="flex items-start gap-4 p-5">
            <HeroCaption record={first} />
          </div>
        </div>
      )}
      <div className="flex flex-col gap-4 pt-10 max-sm:hidden">
        {others.map((record) => (
          <HeroPhoto
            key={record.id}
            record={record}
            className="border-line min-h-0 flex-1 rounded-2xl border"
          />
        ))}
      </div>
    </div>
  );
}
