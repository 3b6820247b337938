const tints = ['tint-1', 'tint-2', 'tint-3', 'tint-4', 'tint-5', 'tint-6'] as const;

interface AvatarProps {
  name: string;
  large?: boolean;
}

/** The initials of a person in a small circle, always in the same colour. */
export function Avatar({ name, large = false }: AvatarProps) {
  const letters = name.split(/\s+/).map((word) => Array.from(word)[0] ?? '');
  const tint = tints[name.length % tints.length];
  return (
    <span
      aria-hidden="true"
      className={`grid shrink-0 place-items-center rounded-full font-bold ${large ? 'size-9 text-xs' : 'size-6 text-[0.625rem]'}`}
      style={{ backgroundColor: `var(--${tint})`, color: `var(--${tint}-fg)` }}
    >
      {letters.slice(0, 2).join('').toUpperCase()}
    </span>
  );
}
