import { useState } from 'react';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { Button } from '../ui/Button';
import { PageHeader } from '../ui/PageHeader';
import { boards } from './boards';

/** Who is ahead; one ranking at a time. */
export function LeaderboardPage() {
  const { account } = useSession();
  const shown = boards.filter(({ access }) => isAmong(account, access));
  const [chosen, setChosen] = useState('');
  const board = shown.find(({ name }) => name === chosen) ?? shown[0];
  return (
    <>
      <PageHeader icon="trophy" title="Leaderboard" text={board && `${board.title}.`} />
      {shown.length > 1 && (
        <div role="group" aria-label="Show" className="mb-4 flex flex-wrap gap-2">
          {shown.map(({ name, title }) => (
            <Button
              key={name}
              look={name === board?.name ? 'primary' : 'secondary'}
              aria-pressed={name === board?.name}
              onClick={() => {
                setChosen(name);
              }}
            >
              {title}
            </Button>
          ))}
        </div>
      )}
      {board && <board.Ranking key={board.name} board={board} />}
    </>
  );
}
