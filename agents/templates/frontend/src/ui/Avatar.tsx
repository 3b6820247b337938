const tints = ['tint-1', 'tint-2', 'tint-3', 'tint-4', 'tint-5', 'tint-6'] as const;

const sizes = {
  small: 'size-6 text-[0.625rem]',
  large: 'size-9 text-xs',
  huge: 'size-12 text-base sm:size-14 sm:text-lg',
};

interface AvatarProps {
  name: string;
  large?: boolean;
  /** At the head of a page. */
  huge?: boolean;
  /** For what is no person. */
  square?: boolean;
}

/** The initials of a person in a small circle, or of something else in a square; always in the same colour. */
export function Avatar({ name, large = false, huge = false, square = false }: AvatarProps) {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const letters = words.map((word) => Array.from(word)[0] ?? '');
  const tint = tints[name.length % tints.length];
  return (
    <span
      aria-hidden="true"
      className={`grid shrink-0 place-items-center font-bold ${square ? 'rounded-xl' : 'rounded-full'} ${huge ? sizes.huge : large ? sizes.large : sizes.small}`}
      style={{ backgroundColor: `var(--${tint})`, color: `var(--${tint}-fg)` }}
    >
      {letters.slice(0, 2).join('').toUpperCase()}
    </span>
  );
}
