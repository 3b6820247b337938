const looks: Readonly<Record<string, string>> = {
  W: 'bg-success-soft text-success',
  D: 'bg-neutral-soft text-neutral',
  L: 'bg-danger-soft text-danger',
};

const words: Readonly<Record<string, string>> = { W: 'Won', D: 'Drawn', L: 'Lost' };

/** How the last matches ended, the latest last. */
export function Form({ results }: { results: readonly string[] }) {
  return (
    <span className="flex gap-1">
      {results.map((result, index) => (
        <span
          key={index}
          title={words[result]}
          className={`grid size-6 place-items-center rounded text-xs font-bold ${looks[result] ?? ''}`}
        >
          {result}
        </span>
      ))}
    </span>
  );
}
