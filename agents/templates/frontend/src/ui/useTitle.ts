import { useEffect } from 'react';
import { site } from '../site';

/** The site's own name stands in it once. */
export function windowTitle(title: string): string {
  return title === site.name ? title : `${title} · ${site.name}`;
}

export function useTitle(title: string) {
  useEffect(() => {
    document.title = windowTitle(title);
  }, [title]);
}
