import { describePages } from '../test/describePages';
import { sampleEntity } from '../test/sampleEntity';

describePages(sampleEntity, {
  record: {
    label: 'Tested sample',
    title: 'Tested sample',
    contact: 'keeper@example.com',
    keeper: { id: 7, label: 'Kim Keeper' },
  },
  missing: ['Title'],
});
