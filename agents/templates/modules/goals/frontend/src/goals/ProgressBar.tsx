interface ProgressBarProps {
  label: string;
  done: number;
  whole: number;
  inWords: string;
}

/** How much of a whole is done, as a bar and in words. */
export function ProgressBar({ label, done, whole, inWords }: ProgressBarProps) {
  const percent = whole > 0 ? Math.min(100, Math.round((100 * done) / whole)) : 0;
  return (
    <div className="space-y-1.5">
      <p className="flex justify-between gap-4 text-sm">
        <span className="text-muted">{inWords}</span>
        <span className="font-semibold tabular-nums">{percent} %</span>
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="bg-neutral-soft h-2.5 overflow-hidden rounded-full"
      >
        <div className="bg-accent h-full rounded-full" style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
