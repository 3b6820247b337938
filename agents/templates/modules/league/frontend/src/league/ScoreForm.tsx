import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { messageOf, request } from '../api/client';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useToast } from '../ui/toasts';
import type { Match } from './league';
import { league } from './settings';

interface ScoreFormProps {
  match: Pick<Match, 'id' | 'home' | 'away' | 'score'>;
  onDone?: () => void;
}

const isNumber = (text: string) => /^\d{1,3}([.,]5)?$/.test(text);

/** Two numbers; the table follows them. */
export function ScoreForm({ match, onDone }: ScoreFormProps) {
  const [home, setHome] = useState(String(match.score[0] ?? ''));
  const [away, setAway] = useState(String(match.score[1] ?? ''));
  const client = useQueryClient();
  const showToast = useToast();
  const id = useId();
  const saving = useMutation({
    mutationFn: () =>
      request('PATCH', `${league.matches}/${match.id}`, {
        [league.homeScore]: Number(home.replace(',', '.')),
        [league.awayScore]: Number(away.replace(',', '.')),
      }),
    onSuccess: async () => {
      showToast(`${match.home.label} ${home} : ${away} ${match.away.label}`);
      onDone?.();
      await client.invalidateQueries();
    },
  });
  const sides = [
    { key: 'home', label: match.home.label, value: home, set: setHome },
    { key: 'away', label: match.away.label, value: away, set: setAway },
  ];
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {saving.error && <Notice>{messageOf(saving.error)}</Notice>}
      <div className="flex flex-wrap items-end gap-4">
        {sides.map(({ key, label, value, set }) => (
          <div key={key} className="min-w-32 space-y-1.5">
            <label htmlFor={`${id}${key}`} className="block text-sm font-medium">
              Score of {label}
            </label>
            <input
              id={`${id}${key}`}
              type="number"
              min="0"
              step={league.step}
              className="field w-28"
              value={value}
              onChange={(event) => {
                set(event.target.value);
              }}
            />
          </div>
        ))}
        <Button
          type="submit"
          look="primary"
          busy={saving.isPending}
          disabled={!isNumber(home) || !isNumber(away)}
        >
          Save score
        </Button>
      </div>
    </form>
  );
}
