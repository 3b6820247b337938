interface SkeletonProps {
  look?: 'rows' | 'cards';
}

/** Holds the place of what is still loading, so that nothing jumps when it arrives. */
export function Skeleton({ look = 'rows' }: SkeletonProps) {
  return (
    <div role="status">
      <span className="sr-only">Loading</span>
      {look === 'rows' ? <Rows /> : <Cards />}
    </div>
  );
}

function Rows() {
  return (
    <div className="card divide-line divide-y">
      {[1, 2, 3, 4, 5].map((row) => (
        <div key={row} className="flex animate-pulse items-center gap-4 px-4 py-4">
          <div className="bg-line size-8 rounded-full" />
          <div className="bg-line h-4 w-1/3 rounded" />
          <div className="bg-line h-4 w-1/5 rounded" />
          <div className="bg-line ml-auto h-4 w-16 rounded" />
        </div>
      ))}
    </div>
  );
}

function Cards() {
  return (
    <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {[1, 2, 3].map((card) => (
        <div key={card} className="card animate-pulse overflow-hidden">
          <div className="bg-line aspect-[16/9]" />
          <div className="space-y-3 p-5">
            <div className="bg-line h-5 w-2/3 rounded" />
            <div className="bg-line h-4 w-1/2 rounded" />
          </div>
        </div>
      ))}
    </div>
  );
}
