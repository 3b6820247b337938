import { hero } from '../registry';
import { Icon } from '../ui/Icon';
import { iconFor } from '../ui/titleIcon';
import { examples } from './examples';
import { HeroCaption } from './HeroCaption';

const columns = [34, 52, 41, 66, 58, 82, 74, 96];

/** What the site may look like to those who may enter. Only an ornament: the menu leads to it. */
export function HeroArt() {
  return (
    <div aria-hidden="true" className="card overflow-hidden shadow-2xl">
      <div className="border-line flex items-center gap-1.5 border-b px-5 py-3">
        <span className="bg-line size-2.5 rounded-full" />
        <span className="bg-line size-2.5 rounded-full" />
        <span className="bg-line size-2.5 rounded-full" />
        <span className="text-muted ml-3 truncate text-sm font-semibold">{hero.entity.plural}</span>
      </div>
      <svg
        viewBox="0 0 320 104"
        preserveAspectRatio="none"
        className="border-line h-32 w-full border-b px-5 pt-5 max-lg:hidden"
      >
        {columns.map((height, index) => (
          <rect
            key={height}
            x={index * 41}
            y={104 - height}
            width="29"
            height={height}
            rx="3"
            fill={`color-mix(in oklab, var(--series-1) ${30 + index * 10}%, var(--surface))`}
          />
        ))}
      </svg>
      <ul className="divide-line divide-y pb-4 text-left">
        {examples.map((record) => (
          <li
            key={record.id}
            className="flex items-center gap-4 px-5 py-3.5 max-lg:not-first:hidden"
          >
            <span className="tile size-10">
              <Icon name={iconFor(record.label, hero.entity.icon)} />
            </span>
            <HeroCaption record={record} />
          </li>
        ))}
      </ul>
    </div>
  );
}
