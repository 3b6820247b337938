import { showcase } from '../registry';
import { Icon } from '../ui/Icon';

const places = ['-rotate-3', 'translate-x-8 rotate-2', '-translate-x-4 -rotate-1'];

/** What the site holds, as a stack of cards. Only an ornament. */
export function HeroArt() {
  return (
    <div aria-hidden="true" className="hidden space-y-4 px-6 lg:block">
      {showcase.slice(0, places.length).map((entity, index) => (
        <div
          key={entity.name}
          className={`bg-soft/80 border-line flex items-center gap-4 rounded-2xl border p-5 shadow-xl backdrop-blur-xs ${places[index]}`}
        >
          <span className="bg-accent text-on-accent grid size-12 place-items-center rounded-xl">
            <Icon name={entity.icon} className="size-6" />
          </span>
          <span className="flex-1 space-y-2.5">
            <span className="bg-fg/70 block h-2.5 w-2/5 rounded-full" />
            <span className="bg-fg/30 block h-2 w-4/5 rounded-full" />
          </span>
          <span className="bg-fg/25 h-6 w-14 rounded-full" />
        </div>
      ))}
    </div>
  );
}
