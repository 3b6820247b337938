import type { z } from 'zod';
import type { ModelName } from '../database.js';

export type FieldType =
  | 'string'
  | 'text'
  | 'integer'
  | 'number'
  | 'money'
  | 'date'
  | 'time'
  | 'dateTime'
  | 'duration'
  | 'boolean'
  | 'enum'
  | 'email'
  | 'phone'
  | 'url'
  | 'image'
  | 'file'
  | 'rating'
  | 'colour'
  | 'list';

interface FieldDefinition {
  type: FieldType;
  options?: readonly string[];
}

interface ToOne {
  many?: false;
  /** Name of the resource, or "User". */
  target: string;
  /** Column and member that holds the target's id. */
  column: string;
  required?: boolean;
  /** Filled with the signed-in account, or with its profile. */
  actor?: boolean;
}

interface ToMany {
  many: true;
  target: string;
  /** Member of a request that holds the targets' ids. */
  ids: string;
  /** Query parameter that filters by one target. */
  filter: string;
}

type RelationDefinition = ToOne | ToMany;

/** "visitor", "user", "owner" or a role. Admins may do everything. */
export type Principals = readonly string[];

interface Access {
  read: Principals;
  create: Principals;
  update: Principals;
  remove: Principals;
}

interface ChildDefinition {
  /** Relation of this resource in the database that leads to the children. */
  relation: string;
  model: ModelName;
  /** Column of the child that points here. */
  column: string;
  /** Member that says how many there are. */
  count: string;
  /** Field with the stars, when the children rate this resource. */
  rating?: string;
}

export interface ToggleDefinition extends ChildDefinition {
  /** Last part of the address: "favourite". */
  path: string;
  /** Member that says whether the signed-in account has switched it on. */
  flag: string;
  accountColumn: string;
  create: Principals;
}

interface Transition {
  from: readonly string[];
  to: string;
  roles: Principals;
}

interface StateMachine {
  field: string;
  initial: string;
  /** By the name in the address. */
  transitions: Record<string, Transition>;
}

export interface Rule {
  kind: 'noOverlap' | 'withinHours' | 'notInPast' | 'endsAfterStart';
  /** Column of the record that must not be shared, or whose hours count. */
  resourceColumn?: string;
  resource?: string;
  start: string;
  time?: string;
  /** Field at which a record ends; without one it lasts for `minutes`. */
  end?: string;
  minutes: number;
  opens?: string;
  closes?: string;
  /** Field and values with which a record no longer counts. */
  except?: { field: string; values: readonly string[] };
  message: string;
}

/** Everything the shared services need to know about one kind of record. */
export interface ResourceDefinition {
  name: string;
  label: string;
  model: ModelName;
  fields: Record<string, FieldDefinition>;
  relations: Record<string, RelationDefinition>;
  /** Values that name a record: own fields, or a relation and a field of its target. */
  title: readonly (readonly string[])[];
  /** Values in which the text search looks. */
  search: readonly (readonly string[])[];
  /** Way to the column with the owner's user id. */
  owner?: readonly string[];
  /** The role whose accounts own one record each. */
  profileOf?: string;
  access: Access;
  create: z.ZodType<Record<string, unknown>>;
  update: z.ZodType<Record<string, unknown>>;
  children?: readonly ChildDefinition[];
  toggles?: readonly ToggleDefinition[];
  machines?: readonly StateMachine[];
  rules?: readonly Rule[];
  /** States in which everybody sees a record; in others, its owner and the keepers do. */
  visibility?: { field: string; states: string[]; keepers: Principals };
  /** Relation to the record in which this one stands, where not everybody may see that one. */
  within?: string;
  /** Relation to the record that this one is a line of: whoever may change that one writes its lines. */
  partOf?: string;
  /** Oldest first, as in a conversation. */
  oldestFirst?: boolean;
}
