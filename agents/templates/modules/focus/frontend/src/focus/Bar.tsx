interface BarProps {
  label: string;
  done: number;
  whole: number;
}

/** How much of it is done. */
export function Bar({ label, done, whole }: BarProps) {
  const share = whole > 0 ? Math.min(100, Math.round((done / whole) * 100)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={share}
      aria-valuemin={0}
      aria-valuemax={100}
      className="bg-soft h-2.5 overflow-hidden rounded-full"
    >
      <div className="bg-accent h-full rounded-full" style={{ width: `${share}%` }} />
    </div>
  );
}
