import { readText } from '../fields/text-values';
import { Emblem } from '../records/Emblem';
import { fieldNamed } from '../records/members';
import { hero } from '../registry';
import { site } from '../site';
import { coloursOf } from '../ui/chart';
import { Cover } from '../ui/Cover';
import { Icon } from '../ui/Icon';
import { examples } from './examples';
import { HeroCaption } from './HeroCaption';

const mostRows = 4;

/** What the site may look like to those who may enter. Only an ornament: the menu leads to it. */
export function HeroArt() {
  const { entity } = hero;
  return (
    <div aria-hidden="true" className="@container">
      <div className="card grid overflow-hidden text-left shadow-2xl @2xl:grid-cols-[2fr_3fr]">
        <Cover title="" icon={site.icon} className="h-36 @2xl:h-full" />
        <div className="min-w-0">
          <div className="border-line flex items-center gap-3 border-b px-5 py-4">
            <span className="bg-accent text-on-accent grid size-9 place-items-center rounded-lg">
              <Icon name={entity.icon} className="size-5" />
            </span>
            <span className="truncate text-lg font-semibold">{entity.plural}</span>
          </div>
          <Shares />
          <ul className="divide-line divide-y pb-2">
            {examples.slice(0, mostRows).map((record) => (
              <li
                key={record.id}
                className="flex items-center gap-4 px-5 py-3.5 max-lg:nth-[n+3]:hidden"
              >
                <Emblem entity={entity} record={record} />
                <HeroCaption record={record} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** How many of them are in which state. */
function Shares() {
  const { entity, mark = '' } = hero;
  const all = fieldNamed(entity, mark)?.options ?? [];
  const values = examples.map((record) => readText(record[mark]));
  const parts = all
    .map(({ value, tone }) => ({
      label: value,
      tone,
      value: values.filter((one) => one === value).length,
    }))
    .filter(({ value }) => value > 0);
  const colours = coloursOf(parts);
  const shares = parts.map(({ label, value }, index) => {
    const backgroundColor = colours[index];
    return { label, value, dot: { backgroundColor }, bar: { backgroundColor, flexGrow: value } };
  });
  return (
    <div className="border-line space-y-3 border-b px-5 py-4 empty:hidden">
      {shares.length > 1 && (
        <>
          <div className="flex h-2.5 gap-1">
            {shares.map(({ label, bar }) => (
              <span key={label} className="rounded-full" style={bar} />
            ))}
          </div>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {shares.map(({ label, value, dot }) => (
              <li key={label} className="flex items-center gap-2">
                <span className="size-2.5 rounded-full" style={dot} />
                <span className="text-muted">{label}</span>
                <span className="font-semibold tabular-nums">{value}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
