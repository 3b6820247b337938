import type { ComponentType } from 'react';
import type { FieldDefinition } from '../records/types';

export interface FieldShowProps {
  field: FieldDefinition;
  value: unknown;
}

/** How values of one type are shown. */
export interface FieldKind {
  Show: ComponentType<FieldShowProps>;
  /** Too long for a row or a column at the side. */
  wide?: boolean;
  /** Stands under its label where there is room. */
  headed?: boolean;
  /** Says nothing without its label, as a bare number does. */
  labelled?: boolean;
  /** Labels under which the value says what it is by itself, as an amount does as a price. */
  plainLabels?: RegExp;
  /** Says little about a record at a glance, as an address does. */
  minor?: boolean;
  /** Ordered by value, so that a list can be narrowed to a range of it. */
  range?: 'date' | 'time' | 'datetime-local' | 'number';
  /** How many of the stored unit make one of those that people see, as an amount is stored in cents. */
  scale?: number;
}
