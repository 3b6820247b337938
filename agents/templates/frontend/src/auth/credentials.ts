import type { FieldDefinition } from '../records/types';

const shortestPassword = 8;

/** The values that make up an account, checked like those of any record. */
export const nameField: FieldDefinition = {
  name: 'name',
  label: 'Name',
  kind: 'string',
  required: true,
  maximum: 100,
};

export const emailField: FieldDefinition = {
  name: 'email',
  label: 'E-mail',
  kind: 'email',
  required: true,
};

export const passwordField: FieldDefinition = {
  name: 'password',
  label: 'Password',
  kind: 'string',
  required: true,
  minimum: shortestPassword,
};
