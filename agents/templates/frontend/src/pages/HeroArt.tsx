import { showcase } from '../registry';
import { Icon } from '../ui/Icon';

const places = ['-rotate-3', 'translate-x-8 rotate-2', '-translate-x-4 -rotate-1'];

/** What the site holds, as a stack of cards. Only an ornament: the menu says the same. */
export function HeroArt() {
  return (
    <div aria-hidden="true" className="hidden space-y-4 px-6 lg:block">
      {showcase.slice(0, places.length).map((entity, index) => (
        <div
          key={entity.name}
          className={`bg-soft text-on-soft border-line flex items-center gap-4 rounded-2xl border p-5 shadow-xl ${places[index]}`}
        >
          <span className="bg-accent text-on-accent grid size-12 place-items-center rounded-xl">
            <Icon name={entity.icon} className="size-6" />
          </span>
          <span className="flex-1 space-y-2.5">
            <span className="block font-semibold">{entity.plural}</span>
            <span className="block h-2 w-4/5 rounded-full bg-current opacity-30" />
          </span>
          <span className="h-6 w-14 rounded-full bg-current opacity-20" />
        </div>
      ))}
    </div>
  );
}
