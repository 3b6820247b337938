import { defineEntity } from '../records/define';

/** Records as any project could have them. */
export const sampleEntity = defineEntity({
  name: 'Sample',
  label: 'Sample',
  plural: 'Samples',
  path: 'samples',
  description: 'What the tests of the records show.',
  icon: 'folder',
  access: { read: ['user'], create: ['user'] },
  titleField: 'title',
  fields: [
    { name: 'title', label: 'Title', kind: 'string', required: true, maximum: 120 },
    { name: 'contact', label: 'Contact', kind: 'email' },
  ],
  relations: [
    { name: 'keeper', label: 'Keeper', target: 'User', key: 'keeperId', filter: 'keeperId' },
  ],
  columns: ['contact', 'keeper'],
  searchable: true,
  filters: ['keeper'],
});
