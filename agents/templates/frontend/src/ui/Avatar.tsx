const series = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;

interface AvatarProps {
  name: string;
  large?: boolean;
}

/** The initials of a person in a small circle, always in the same colour. */
export function Avatar({ name, large = false }: AvatarProps) {
  const letters = name.split(/\s+/).map((word) => Array.from(word)[0] ?? '');
  const colour = series[name.length % series.length];
  return (
    <span
      aria-hidden="true"
      className={`text-surface-fg grid shrink-0 place-items-center rounded-full font-bold ${large ? 'size-9 text-xs' : 'size-6 text-[0.625rem]'}`}
      style={{ backgroundColor: `color-mix(in oklab, var(--${colour}) 26%, var(--surface))` }}
    >
      {letters.slice(0, 2).join('').toUpperCase()}
    </span>
  );
}
