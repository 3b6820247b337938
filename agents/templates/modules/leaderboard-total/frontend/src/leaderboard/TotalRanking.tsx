import { useQuery } from '@tanstack/react-query';
import { messageOf, request } from '../api/client';
import { fieldKinds } from '../fields';
import { pages } from '../records/addresses';
import { fieldNamed } from '../records/members';
import { entityNamed } from '../registry';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import type { Board } from './board';
import { Standings } from './Standings';

interface Totals {
  /** The entity that is ranked; null: accounts are, which have no pages. */
  target: string | null;
  entries: { id: number; label: string; value: number }[];
}

/** People or records by what others add up to for them. */
export function TotalRanking({ board }: { board: Board }) {
  const { data, error } = useQuery({
    queryKey: ['leaderboard', board.name],
    queryFn: () => request<Totals>('GET', `/leaderboard/${board.name}`),
  });
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton />;
  }
  const counted = entityNamed(board.entity);
  const field = fieldNamed(counted, board.field);
  const Show = field && fieldKinds[field.kind].Show;
  const target = data.target === null ? undefined : entityNamed(data.target);
  const entries = data.entries.map(({ id, label, value }) => ({
    id,
    label,
    to: target && pages.record(target, id),
    value,
    shown: Show ? <Show field={field} value={value} /> : value,
  }));
  return (
    <Standings
      title={board.title}
      of={board.of}
      by={field?.label ?? counted.plural}
      entries={entries}
    />
  );
}
