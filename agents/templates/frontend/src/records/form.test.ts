import { describe, expect, it } from 'vitest';
import { checkForm, initialValues, requestBody, type FormShape } from './form';

const shape: FormShape = {
  fields: [
    { name: 'title', label: 'Title', kind: 'string', required: true, initial: 'Untitled' },
    { name: 'email', label: 'E-mail', kind: 'email' },
  ],
  relations: [
    { name: 'owner', label: 'Owner', target: 'User', key: 'ownerId', filter: 'ownerId' },
    {
      name: 'groups',
      label: 'Groups',
      target: 'User',
      key: 'groupIds',
      filter: 'groupId',
      many: true,
      required: true,
    },
  ],
};

describe('a form', () => {
  it('begins with the defaults, or with what the address asks for', () => {
    expect(initialValues(shape).title).toBe('Untitled');
    expect(initialValues(shape, undefined, { ownerId: '3' }).ownerId).toBe('3');
  });

  it('begins with the values of a record', () => {
    const record = {
      title: 'One',
      email: null,
      owner: { id: 3, label: 'Sam' },
      groups: [
        { id: 1, label: 'A' },
        { id: 2, label: 'B' },
      ],
    };
    expect(initialValues(shape, record)).toEqual({
      title: 'One',
      email: '',
      ownerId: '3',
      groupIds: '1,2',
    });
  });

  it('names what is missing or wrong', () => {
    const errors = checkForm(shape, { title: ' ', email: 'nobody', ownerId: '', groupIds: '' });
    expect(Object.keys(errors)).toEqual(['title', 'email', 'groupIds']);
  });

  it('sends ids as numbers and empty values as null', () => {
    const values = { title: ' One ', email: '', ownerId: '', groupIds: '1,2' };
    expect(requestBody(shape, values)).toEqual({
      title: 'One',
      email: null,
      ownerId: null,
      groupIds: [1, 2],
    });
  });
});
