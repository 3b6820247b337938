import { readText } from '../fields/text-values';
import { Avatar } from '../ui/Avatar';
import { Icon, type IconName } from '../ui/Icon';
import { Picture } from '../ui/Picture';
import { iconFor, iconOfGroup } from '../ui/titleIcon';
import { fieldNamed } from './members';
import type { EntityDefinition, Reference } from './types';

const tints = 6;

/** These go by their names, so their letters say more than an icon. */
const named: readonly IconName[] = ['building', 'flag', 'globe', 'place', 'shield', 'trophy'];

/** Groups of other records: what each is about, its name says, if not by an icon, then by its letters. */
const groups: readonly IconName[] = ['folder', 'grid', 'layers', 'tag'];

type Shown = Reference & Readonly<Record<string, unknown>>;

interface EmblemProps {
  entity: EntityDefinition;
  record: Shown;
  /** On the page of the record. */
  large?: boolean;
}

/** What a record is known by at a glance: a face, a picture, letters, or its icon in the colour of its state. */
export function Emblem({ entity, record, large = false }: EmblemProps) {
  const size = large ? 'size-12 rounded-2xl sm:size-14' : 'size-9 rounded-xl';
  if (entity.pictured) {
    return (
      <span className={`block shrink-0 overflow-hidden ${large ? size : 'size-11 rounded-xl'}`}>
        <Picture
          address={entity.imageField ? readText(record[entity.imageField]) : ''}
          description=""
          title={record.label}
          icon={entity.icon}
          turn={record.id}
          className="h-full"
        />
      </span>
    );
  }
  if (entity.people) {
    return <Avatar name={record.label} large huge={large} />;
  }
  const group = groups.includes(entity.icon) ? iconOfGroup(record.label) : undefined;
  const isNamed = named.includes(entity.icon) || (groups.includes(entity.icon) && !group);
  if (isNamed && entity.titleField) {
    return <Avatar name={record.label} large huge={large} square />;
  }
  return (
    <span
      aria-hidden="true"
      className={`grid shrink-0 place-items-center ${size}`}
      style={coloursOf(entity, record)}
    >
      <Icon
        name={group ?? iconFor(record.label, entity.icon)}
        className={large ? 'size-7' : 'size-4.5'}
      />
    </span>
  );
}

/** Those of its state where that means something; else of its place among the others. */
function coloursOf(entity: EntityDefinition, record: Shown) {
  for (const name of entity.columns) {
    const text = readText(record[name]);
    const option = fieldNamed(entity, name)?.options?.find(({ value }) => value === text);
    if (option && option.tone !== 'neutral') {
      return { backgroundColor: `var(--${option.tone}-soft)`, color: `var(--${option.tone})` };
    }
  }
  const tint = `--tint-${(record.id % tints) + 1}`;
  return { backgroundColor: `var(${tint})`, color: `var(${tint}-fg)` };
}
