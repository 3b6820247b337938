import { useMutation, useQueryClient } from '@tanstack/react-query';
import { messageOf, request } from '../api/client';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useToast } from '../ui/toasts';
import { shared } from './settings';
import { inWords, type Debt } from './sharedCosts';

interface DebtsProps {
  debts: readonly Debt[];
  /** The group that was chosen; empty: all. */
  group: string;
}

/** The fewest payments after which everybody is even. */
export function Debts({ debts, group }: DebtsProps) {
  const client = useQueryClient();
  const showToast = useToast();
  const settling = useMutation({
    mutationFn: ({ from, to, amount }: Debt) =>
      request('POST', shared.settlements, {
        amount,
        date: new Date().toISOString().slice(0, 10),
        [shared.fromId]: from.id,
        [shared.toId]: to.id,
        ...(shared.groupId && group && { [shared.groupId]: Number(group) }),
      }),
    onSuccess: async (_, { from, to, amount }) => {
      showToast(`Settled: ${from.label} paid ${to.label} ${inWords(amount)}`);
      await client.invalidateQueries();
    },
  });
  return (
    <section aria-label="Open debts" className="space-y-3">
      <h2 className="text-lg font-semibold">Who owes whom</h2>
      {settling.error && <Notice>{messageOf(settling.error)}</Notice>}
      {debts.length === 0 ? (
        <p className="card text-muted px-5 py-6 text-sm">Everybody is even.</p>
      ) : (
        <ul className="card divide-line divide-y">
          {debts.map((debt) => (
            <li
              key={`${debt.from.id} ${debt.to.id}`}
              className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6"
            >
              <span className="min-w-0 flex-1 basis-48">
                <strong>{debt.from.label}</strong> owes <strong>{debt.to.label}</strong>
              </span>
              <span className="font-bold tabular-nums">{inWords(debt.amount)}</span>
              <Button
                look="primary"
                busy={settling.isPending && settling.variables === debt}
                aria-label={`Mark as settled: ${debt.from.label} owes ${debt.to.label}`}
                onClick={() => {
                  settling.mutate(debt);
                }}
              >
                Mark as settled
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
