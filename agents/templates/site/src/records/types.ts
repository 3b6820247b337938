import type { FieldKindName } from '../fields';
import type { IconName } from '../ui/Icon';
import type { Tone } from '../ui/tone';

interface Option {
  value: string;
  tone: Tone;
}

export interface FieldDefinition<Name extends string = string> {
  name: Name;
  label: string;
  kind: FieldKindName;
  options?: readonly Option[];
  /** Most stars of a rating. */
  maximum?: number;
  /** What a number is measured in. */
  unit?: string;
  /** A number that names rather than counts, as a year does: its thousands stand together. */
  year?: boolean;
  /** The order of a list matters, as that of the steps of a recipe does. */
  ordered?: boolean;
  /** Each entry of a list files the record under something. */
  tags?: boolean;
}

export interface RelationDefinition<Name extends string = string> {
  name: Name;
  label: string;
  /** Name of the entity it points to. */
  target: string;
  /** Query parameter that narrows a list by it. */
  filter: string;
  many?: boolean;
}

/** Where the values of a record stand on its card. */
interface CardDefinition<Name extends string> {
  /** A high picture without a frame, as in a shop. */
  tall?: boolean;
  /** Above the title. */
  eyebrow?: NoInfer<Name>;
  price?: NoInfer<Name>;
  /** A day to be there. */
  day?: NoInfer<Name>;
  /** The amount that is hoped for, and what came in so far. */
  goal?: NoInfer<Name>;
  raised?: NoInfer<Name>;
}

/** Everything the lists and pages need to know about one kind of record. */
export interface EntityDefinition<Name extends string = string> {
  name: string;
  label: string;
  plural: string;
  /** Its page under the site's address. */
  path: string;
  description: string;
  icon: IconName;
  titleField?: NoInfer<Name>;
  imageField?: NoInfer<Name>;
  /** A text that tells in short what a record is about. */
  teaserField?: NoInfer<Name>;
  /** Lists show cards with pictures. */
  cards?: boolean;
  /** Cards begin with a picture; records that have none of their own get a drawn one. */
  pictured?: boolean;
  card?: CardDefinition<Name>;
  /** Records are people. */
  people?: boolean;
  /** The day that readers connect with a record. */
  dateField?: NoInfer<Name>;
  /** Readers see records below one another, as in a blog, not side by side. */
  isBlog?: boolean;
  menuLabel?: string;
{{#hasCompare}}
  /** Readers can put records side by side. */
  isComparable?: boolean;
{{/hasCompare}}
  fields: readonly FieldDefinition<Name>[];
  relations: readonly RelationDefinition<Name>[];
  /** Fields and relations shown in lists besides the title, what matters most first. */
  columns: readonly NoInfer<Name>[];
  searchable?: boolean;
  filters?: readonly NoInfer<Name>[];
{{#hasInlines}}
  /** Entities that are listed inside the page of a record. */
  inlines?: readonly Child[];
{{/hasInlines}}
{{#hasChildren}}
  /** Entities with their own pages that belong to a record. */
  children?: readonly Child[];
{{/hasChildren}}
}

{{#hasNested}}
interface Child {
  entity: string;
  /** Relation that leads from it to the record. */
  key: string;
}

{{/hasNested}}
export interface Reference {
  id: number;
  label: string;
}

/** A record as pages show it: under the name of a relation stands what it leads to. */
export interface SiteEntry extends Reference {
  /** Its part of the address. */
  slug: string;
  [member: string]: unknown;
}
