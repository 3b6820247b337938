/** Holds the place of rows that are still loading, so that nothing jumps when they arrive. */
export function Skeleton({ rows = 5 }: { rows?: number }) {
  return (
    <div role="status" className="card divide-line divide-y">
      <span className="sr-only">Loading</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex animate-pulse items-center gap-4 px-4 py-4">
          <div className="bg-line h-4 w-1/3 rounded" />
          <div className="bg-line h-4 w-1/5 rounded" />
          <div className="bg-line ml-auto h-4 w-16 rounded" />
        </div>
      ))}
    </div>
  );
}
