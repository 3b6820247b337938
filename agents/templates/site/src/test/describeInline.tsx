import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { pages } from '../records/addresses';
import { entriesOf } from '../records/entries';
import { belongsTo } from '../records/nested';
import type { EntityDefinition } from '../records/types';
import { publicEntities } from '../registry';
import { openSite } from './openSite';
import { titled } from './titled';

/** The test of records that are shown on the page of the record they belong to. */
export function describeInline(entity: EntityDefinition, proves: readonly string[]) {
  it(titled(`${entity.plural} stand on the page of what they belong to`, proves), () => {
    for (const parent of publicEntities) {
      const child = parent.inlines?.find((one) => one.entity === entity.name);
      const first = entriesOf(parent.name).find((record) =>
        entriesOf(entity.name).some((entry) => child && belongsTo(entry, child.key, record)),
      );
      if (!first) {
        continue;
      }
      openSite(pages.record(parent, first.id));
      expect(screen.getByRole('region', { name: entity.plural })).toBeVisible();
    }
  });
}
