import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ColumnChart } from './ColumnChart';
import { DonutChart } from './DonutChart';

const parts = [
  { label: 'Open', value: 3, tone: 'info' as const },
  { label: 'Done', value: 5 },
];

it.each([
  ['a ring', DonutChart],
  ['columns', ColumnChart],
])('says every number of %s in words', (_, Chart) => {
  render(<Chart label="Tasks by state" parts={parts} />);
  const list = within(screen.getByRole('list', { name: 'Tasks by state' }));
  for (const { label, value } of parts) {
    expect(list.getByText(label)).toBeVisible();
    expect(list.getByText(String(value))).toBeVisible();
  }
});
