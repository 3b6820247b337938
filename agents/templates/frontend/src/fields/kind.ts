import type { ComponentType } from 'react';
import type { FieldDefinition } from '../records/types';

export interface FieldInputProps {
  id: string;
  field: FieldDefinition;
  value: string;
  onChange: (value: string) => void;
  /** For the attributes that tie the input to its hint and its error. */
  aria: { 'aria-describedby'?: string; 'aria-invalid': boolean; 'aria-required': boolean };
}

export interface FieldShowProps {
  field: FieldDefinition;
  value: unknown;
}

/**
 * How values of one type are edited and shown. A form holds every value as text, the way HTML does, and an empty text
 * means that there is none.
 */
export interface FieldKind {
  /** What the API sent, as the text of the input. */
  read: (value: unknown) => string;
  /** The text of the input, as the API wants it; never called for an empty text unless `always` is set. */
  write: (text: string) => unknown;
  /** Has a value even when its text is empty, as a check box has. */
  always?: boolean;
  /** What is wrong with a text that is not empty. */
  check?: (text: string, field: FieldDefinition) => string | undefined;
  Input: ComponentType<FieldInputProps>;
  Show: ComponentType<FieldShowProps>;
  /** A number of this kind, such as a total of several values, when it is more than digits. */
  inWords?: (value: number) => string;
  /** The input consists of several controls, so its label stands over a group. */
  group?: boolean;
  /** The input shows the label itself. */
  bare?: boolean;
  /** Too long for a row of a table or a column at the side. */
  wide?: boolean;
  /** Says nothing without its label, as a bare number does. */
  labelled?: boolean;
  /** Labels under which the value says what it is by itself, as an amount does as a price. */
  plainLabels?: RegExp;
  /** Says little about a record at a glance, as an address does. */
  minor?: boolean;
  /** Stands at the right of a column, digit below digit. */
  numeric?: boolean;
  /** Ordered by value, so that a list can be narrowed to a range of it. */
  range?: 'date' | 'time' | 'datetime-local' | 'number';
  /** How many of the stored unit make one of those that people see, as an amount is stored in cents. */
  scale?: number;
}
