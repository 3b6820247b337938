import { useScores } from './scores';

/** The best scores of a game. */
export function Leaderboard({ game }: { game: string }) {
  const { data } = useScores(game);
  return (
    <section className="card edge space-y-4 p-5 sm:p-6" aria-label="Best scores">
      <h2 className="text-lg font-semibold">Best scores</h2>
      {data?.scores.length === 0 && (
        <p className="text-muted text-sm">Nobody has played yet. Be the first!</p>
      )}
      <ol className="space-y-2 text-sm">
        {data?.scores.map(({ id, player, points }, index) => (
          <li key={id} className="flex items-baseline gap-3">
            <span className="text-muted w-5 text-right tabular-nums">{index + 1}</span>
            <span className="min-w-0 truncate font-medium">{player}</span>
            <span className="ml-auto font-semibold tabular-nums">{points}</span>
          </li>
        ))}
      </ol>
      {data && data.own !== null && (
        <p className="text-muted border-line border-t pt-3 text-sm">Your best: {data.own}</p>
      )}
    </section>
  );
}
