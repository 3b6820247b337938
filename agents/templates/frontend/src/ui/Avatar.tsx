/** The initials of a person in a small circle. */
export function Avatar({ name }: { name: string }) {
  const initials = name
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();
  return (
    <span
      aria-hidden="true"
      className="bg-soft text-on-soft grid size-6 shrink-0 place-items-center rounded-full text-[0.625rem] font-bold"
    >
      {initials}
    </span>
  );
}
