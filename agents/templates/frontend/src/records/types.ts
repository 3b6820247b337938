{{#hasModuleParts}}
import type { ComponentType } from 'react';
{{/hasModuleParts}}
import type { FieldKindName } from '../fields';
import type { IconName } from '../ui/Icon';
import type { Tone } from '../ui/tone';
{{#hasForms}}
import type { FormShape, FormValues } from './form';
{{/hasForms}}
{{#hasListParts}}
import type { ListState } from './listState';
{{/hasListParts}}

{{#hasKept}}
/**
 * "visitor" is anyone, "user" any signed-in account, "owner" whoever the record belongs to, "nobody" not even an admin;
 * else a role.
 */
{{/hasKept}}
{{^hasKept}}
/** "visitor" is anyone, "user" any signed-in account, "owner" whoever the record belongs to; else a role. */
{{/hasKept}}
export type Principal = string;

interface Option {
  value: string;
  tone: Tone;
}

export interface FieldDefinition<Name extends string = string> {
  name: Name;
  label: string;
  kind: FieldKindName;
  required?: boolean;
  /** Smallest and largest value of a number, shortest and longest length of a text. */
  minimum?: number;
  maximum?: number;
  options?: readonly Option[];
  initial?: string;
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
  /** Name of the entity it points to; "User" is an account. */
  target: string;
  /** Member of a request that holds the id, or the ids when `many`. */
  key: string;
  /** Query parameter that narrows a list by it. */
  filter: string;
  many?: boolean;
  required?: boolean;
  /** Filled by the server with the signed-in account, if that is the one named here: "user" is any, else a role. */
  actor?: Principal;
}

{{#hasTransitions}}
export interface Transition {
  /** As it stands in the address and among what a record allows. */
  name: string;
  label: string;
  tone: Tone;
}

{{/hasTransitions}}
{{#hasToggles}}
export interface Toggle {
  path: string;
  /** Member of a record that says whether the account switched it on, and the one that counts who did. */
  flag: string;
  count: string;
  label: string;
  plural: string;
  /** Address of the page with everything that the account switched on. */
  page: string;
}

{{/hasToggles}}
{{#hasOffers}}
/** What accounts can make of a record: a booking of a room, a subscription to a plan. */
export interface OfferDefinition {
  /** Entity that is made, and the request member that holds the id of the record. */
  entity: string;
  key: string;
  /** Field with the price, and what it is paid for: "night". */
  price?: string;
  unit?: string;
}

{{/hasOffers}}
{{#hasLines}}
/** Lines that add up: "3 × 12.50" of an invoice. All are fields; the last two of the record they stand in. */
export interface LineDefinition {
  quantity: string;
  price: string;
  amount: string;
  total: string;
  /** Without tax. */
  net?: string;
}

{{/hasLines}}
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

interface Access {
  read: readonly Principal[];
  create: readonly Principal[];
}

/** Everything the lists, forms and pages need to know about one kind of record. */
export interface EntityDefinition<Name extends string = string> {
  name: string;
  label: string;
  plural: string;
  /** Both the resource under /api and the page under the site's address. */
  path: string;
  description: string;
  icon: IconName;
  access: Access;
  titleField?: NoInfer<Name>;
  /** Where there is no title: the field or relation that leads to the page of a record. */
  leadField?: NoInfer<Name>;
  imageField?: NoInfer<Name>;
  /** A text that tells in short what a record is about. */
  teaserField?: NoInfer<Name>;
  /** What the records of a week add up to: an amount, or a time spent. */
  sumField?: NoInfer<Name>;
  /** Lists show cards with pictures, not the rows of a table. */
  cards?: boolean;
  /** Cards begin with a picture; records that have none of their own get a drawn one. */
  pictured?: boolean;
{{#hasOffers}}
  offer?: OfferDefinition;
{{/hasOffers}}
  card?: CardDefinition<Name>;
  /** Lists show neither cards nor a table. */
  listing?: 'faces' | 'rows';
{{#hasLayouts}}
  /** How the page of a record is set out; without it, texts stand beside facts. */
  layout?: {{{layoutNames}}};
{{/hasLayouts}}
  /** Records are people. */
  people?: boolean;
  /** What people call making one from the page of another record: "Apply". */
  beginning?: string;
{{#isContent}}
  /** The day that readers connect with a record. */
  dateField?: NoInfer<Name>;
  /** Readers see records below one another, as in a blog, not side by side. */
  isBlog?: boolean;
  menuLabel?: string;
{{/isContent}}
  fields: readonly FieldDefinition<Name>[];
  relations: readonly RelationDefinition<Name>[];
  /** Fields and relations shown in lists besides the title, what matters most first. */
  columns: readonly NoInfer<Name>[];
  searchable?: boolean;
  filters?: readonly NoInfer<Name>[];
  /** Fields that are set by the server or by a transition, never in a form. */
  readOnly?: readonly NoInfer<Name>[];
{{#hasTransitions}}
  transitions?: readonly Transition[];
{{/hasTransitions}}
{{#hasToggles}}
  toggles?: readonly Toggle[];
{{/hasToggles}}
{{#hasInlines}}
  /** Entities that are listed and edited inside the page of a record. */
  inlines?: readonly Child[];
{{/hasInlines}}
{{#hasChildren}}
  /** Entities with their own pages that belong to a record. */
  children?: readonly Child[];
{{/hasChildren}}
{{#hasGuests}}
  /** The name under which somebody without an account writes. */
  authorField?: string;
{{/hasGuests}}
{{#hasModeration}}
  /** Whoever sends one does not see it before it has been approved. */
  moderated?: boolean;
{{/hasModeration}}
{{#hasSenders}}
  /** What leads to its form in the menu, for those who may write it but not read it. */
  entry?: string;
{{/hasSenders}}
{{#hasLines}}
  /** Records add up in the one that they stand in. */
  line?: LineDefinition;
{{/hasLines}}
{{#hasInlines}}
  /** An account may write one of these for each parent, as with a rating. */
  oncePerAccount?: boolean;
{{/hasInlines}}
{{#hasActions}}
  /** What else can be done with a record. */
  actions?: readonly ComponentType<RecordPartProps>[];
{{/hasActions}}
{{#hasPanels}}
  /** What else belongs to a record. */
  panels?: readonly ComponentType<RecordPartProps>[];
{{/hasPanels}}
{{#hasRecordMarks}}
  /** What people think of a record. */
  marks?: readonly ComponentType<RecordPartProps>[];
{{/hasRecordMarks}}
{{#hasLeads}}
  /** Stands before what a record is called in the rows of a table. */
  lead?: ComponentType<RecordPartProps>;
{{/hasLeads}}
{{#hasFlags}}
  /** What stands out about a record, beside what it is called in tables and on boards. */
  flags?: readonly ComponentType<RecordPartProps>[];
{{/hasFlags}}
{{#hasTools}}
  /** What else can be done with a list. */
  tools?: readonly ComponentType<ListPartProps>[];
{{/hasTools}}
{{#hasViews}}
  /** Other ways to show a list. */
  views?: readonly ListView[];
{{/hasViews}}
{{#hasForms}}
  /** Stands in the place of the form that makes a record. */
  form?: ComponentType<RecordFormProps>;
{{/hasForms}}
{{#hasRatings}}
  /** Records carry the average of the stars people gave. */
  rated?: boolean;
{{/hasRatings}}
}

{{#hasNested}}
{{#hasReplies}}export {{/hasReplies}}interface Child {
  entity: string;
  /** Query parameter and request member that holds the id of the parent. */
  key: string;
}

{{/hasNested}}
export interface Reference {
  id: number;
  label: string;
}

export interface ApiRecord extends Reference {
  createdAt: string;
  updatedAt: string;
  can: { update: boolean; remove: boolean; transitions: string[] };
  [member: string]: unknown;
}

{{#hasRecordParts}}
export interface RecordPartProps {
  entity: EntityDefinition;
  record: ApiRecord;
}

{{/hasRecordParts}}
{{#hasForms}}
export interface RecordFormProps {
  shape: FormShape;
  /** What is there already; without it, a new record is made. */
  record?: Readonly<Record<string, unknown>>;
  preset?: FormValues;
  submitLabel: string;
  /** Stands inside another card, so it needs no frame of its own. */
  inset?: boolean;
  /** Sends the values; what it throws is shown in the form. */
  onSubmit: (body: Record<string, unknown>) => Promise<void>;
  onCancel?: () => void;
}

{{/hasForms}}
{{#hasListParts}}
export interface ListPartProps {
  entity: EntityDefinition;
  state: ListState;
}

{{/hasListParts}}
{{#hasViews}}
export interface ListView {
  id: string;
  label: string;
  icon: IconName;
  View: ComponentType<ListPartProps>;
}

{{/hasViews}}
export interface Page<Item> {
  items: Item[];
  total: number;
  page: number;
  pageSize: number;
}
