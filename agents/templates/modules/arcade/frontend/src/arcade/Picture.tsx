import { pictures } from './pictures';

/** The pieces of a picture, in an area of 24 by 24. */
export function Pieces({ name }: { name: string }) {
  return (pictures[name] ?? []).map(([colour, path], index) => (
    <path key={index} d={path} fill={colour} />
  ));
}

/** A picture as large as there is room. */
export function Picture({ name }: { name: string }) {
  return (
    <svg viewBox="0 0 24 24" className="pointer-events-none size-4/5" aria-hidden="true">
      <Pieces name={name} />
    </svg>
  );
}
