import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pages } from '../records/addresses';
import { entriesOf } from '../records/entries';
import { publicEntities } from '../registry';
import { openSite } from '../test/openSite';

const comparable = publicEntities.filter(({ isComparable }) => isComparable);

describe.each(comparable)('$plural{{compareProof}}', (entity) => {
  const [first, second] = entriesOf(entity.name).map(({ label }) => label);

  it('stand side by side once two are chosen, and may leave again', async () => {
    openSite(pages.compare(entity));
    await userEvent.click(screen.getByRole('button', { name: first }));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: second }));
    expect(screen.getByRole('table')).toBeVisible();
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show only what differs' }));
    await userEvent.click(screen.getByRole('button', { name: `Remove ${first ?? ''}` }));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
