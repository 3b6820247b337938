import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { entityNamed } from '../registry';
import { admin, pageOf, renderPage, stubApi } from '../test/render';
import { CheckedProgress } from './CheckedProgress';
import { isDaily, type CheckedGoal, type MeasuredGoal } from './goals';
import { MeasuredProgress } from './MeasuredProgress';
import { ProgressPage } from './ProgressPage';
import { ProgressPanel } from './ProgressPanel';
import { checkedGoals, measuredGoals } from './settings';
import { dayOf } from './streaks';

const today = dayOf(new Date());

function recordOf(values: object): ApiRecord {
  return {
    id: 5,
    label: 'Running',
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: true, remove: true, transitions: [] },
    ...values,
  };
}

function goalEntity(): EntityDefinition {
  const [goal] = [...checkedGoals, ...measuredGoals];
  return entityNamed(goal?.entity ?? '');
}

it('lists what the account works on', async () => {
  const entity = goalEntity();
  stubApi(({ path }) => ({
    body: pageOf(path.startsWith(`/${entity.path}?`) ? [recordOf({})] : []),
  }));
  renderPage(<ProgressPage />);
  expect(await screen.findByRole('link', { name: 'Running' })).toHaveAttribute(
    'href',
    `/${entity.path}/5`,
  );
});

it('shows nothing to visitors on the page of a record', () => {
  stubApi(() => ({ body: pageOf([]) }));
  renderPage(<ProgressPanel entity={goalEntity()} record={recordOf({})} />, { account: null });
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});

const checked: [CheckedGoal][] = checkedGoals.map((goal) => [goal]);
const measured: [MeasuredGoal][] = measuredGoals.map((goal) => [goal]);

it.runIf(checked.length > 0).each(checked)('checks in, and takes it back', async (goal) => {
  const record = recordOf(isDaily(goal) ? { [goal.weekly ?? goal.target ?? '']: 5 } : {});
  const own = recordOf({ id: 7, [goal.parent]: { id: 5, label: 'Running' }, date: today });
  let known: ApiRecord[] = [];
  const calls = stubApi(({ method }) => {
    if (method !== 'GET') {
      known = method === 'POST' ? [own] : [];
    }
    return { body: method === 'GET' ? pageOf(known) : {} };
  });
  renderPage(<CheckedProgress goal={goal} record={record} />);
  await userEvent.click(screen.getByRole('button', { pressed: false }));
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    [goal.parentKey]: 5,
    date: today,
  });
  await userEvent.click(await screen.findByRole('button', { pressed: true }));
  expect(await screen.findByRole('button', { pressed: false })).toBeVisible();
  expect(calls.find(({ path }) => path.includes(`${goal.personKey}=${admin.id}`))).toBeDefined();
});

it.runIf(measured.length > 0).each(measured)('adds to what is done', async (goal) => {
  const record = recordOf({ [goal.current]: 0, ...(goal.target && { [goal.target]: 500 }) });
  const calls = stubApi(() => ({ body: record }));
  renderPage(<MeasuredProgress goal={goal} record={record} />);
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
  await userEvent.type(screen.getByLabelText('Add to it'), '5');
  await userEvent.click(screen.getByRole('button', { name: 'Add progress: Running' }));
  const { body } = calls.find(({ method }) => method === 'PATCH') ?? {};
  expect(Object.keys(body as object)).toEqual([goal.current]);
  expect(await screen.findByText('Progress added')).toBeVisible();
});

const daily = checked.filter(([goal]) => isDaily(goal));

it.runIf(daily.length > 0).each(daily)(
  'sets a day of the month, and shows another month',
  async (goal) => {
    const calls = stubApi(({ method }) => ({ body: method === 'GET' ? pageOf([]) : {} }));
    renderPage(<CheckedProgress goal={goal} record={recordOf({})} />);
    const day = `${today.slice(0, 7)}-01`;
    await userEvent.click(screen.getByRole('button', { name: /^1 \w+ \d+: not done$/ }));
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ date: day });
    await userEvent.click(screen.getByRole('button', { name: 'Previous month: Running' }));
    expect(screen.getByRole('button', { name: 'Next month: Running' })).toBeEnabled();
  },
);
