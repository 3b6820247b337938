import { useLayoutEffect, useRef } from 'react';
import { player } from './player';

interface Place {
  node: HTMLElement;
  rank: number;
}

const places: Place[] = [];

/** The film is shown in the most important place there is; moved within the page, it plays on. */
function settle() {
  const best = places.toSorted((a, b) => b.rank - a.rank)[0];
  if (best && player.element.parentElement !== best.node) {
    best.node.append(player.element);
  }
}

/** A place for the film, as long as it is on the screen. */
export function useScreen(rank: number) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!ref.current) {
      return;
    }
    const place = { node: ref.current, rank };
    places.push(place);
    settle();
    return () => {
      places.splice(places.indexOf(place), 1);
      settle();
    };
  }, [rank]);
  return ref;
}
