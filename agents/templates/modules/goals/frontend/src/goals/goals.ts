import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';
import { readText } from '../fields/text-values';
import { referencesOf, relationNamed } from '../records/members';
import { allRecords } from '../records/queries';
import type { ApiRecord } from '../records/types';
import { entityNamed } from '../registry';
import { dayOf } from './streaks';

/** Done on some days, or once where there is no target. */
export interface CheckedGoal {
  entity: string;
  /** The entity that says who did it when, its relation to what was done, and the keys of both in requests. */
  checkIns: string;
  parent: string;
  parentKey: string;
  personKey: string;
  /** The field with the number of days to reach. */
  target?: string;
  /** The field with the number of days in a week, where that is what counts. */
  weekly?: string;
  /** The relation to what all of them together make up. */
  whole?: string;
}

/** Says itself how far it has come: on the way to the target, or in percent. */
export interface MeasuredGoal {
  entity: string;
  current: string;
  target?: string;
}

interface DayChange {
  record: ApiRecord;
  undone?: ApiRecord;
  /** Today where it is not said. */
  day?: string;
}

interface CheckIn {
  /** The record of which it was done. */
  parentId: number | undefined;
  record: ApiRecord;
  day: string;
}

function checkInOf(goal: CheckedGoal, record: ApiRecord): CheckIn {
  const relation = relationNamed(entityNamed(goal.checkIns), goal.parent);
  const [parent] = relation ? referencesOf(record, relation) : [];
  return { parentId: parent?.id, record, day: readText(record.date) };
}

/** The check-ins of the account, by the record they belong to. */
export function useCheckIns(goal: CheckedGoal, accountId: number) {
  const entity = entityNamed(goal.checkIns);
  const parameters = { [goal.personKey]: String(accountId) };
  const { data } = useQuery({
    queryKey: [entity.path, 'own', parameters],
    queryFn: () => allRecords(entity, parameters),
  });
  const all = (data ?? []).map((record) => checkInOf(goal, record));
  return (record: ApiRecord) => all.filter(({ parentId }) => parentId === record.id);
}

/** Whether it is done day after day, and not once and for all. */
export const isDaily = (goal: CheckedGoal): boolean =>
  goal.target !== undefined || goal.weekly !== undefined;

/** Checks in on a day, or takes a check-in back. */
export function useCheckIn(goal: CheckedGoal) {
  const client = useQueryClient();
  const { path } = entityNamed(goal.checkIns);
  return useMutation({
    mutationFn: ({ record, undone, day }: DayChange) =>
      undone
        ? request('DELETE', `/${path}/${undone.id}`)
        : request('POST', `/${path}`, {
            [goal.parentKey]: record.id,
            date: day ?? dayOf(new Date()),
          }),
    onSettled: () => client.invalidateQueries(),
  });
}

/** How far a measured goal has come, in numbers of its field. */
export function measuredOf({ current, target }: MeasuredGoal, record: ApiRecord) {
  const whole = target === undefined ? 100 : Number(record[target] ?? 0);
  return { done: Number(record[current] ?? 0), whole };
}
