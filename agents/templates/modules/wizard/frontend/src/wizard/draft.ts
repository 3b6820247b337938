import type { FormValues } from '../records/form';

export interface Draft {
  position: number;
  values: FormValues;
}

const keyOf = (path: string) => `draft ${path}`;

/** What was typed before the page was left; kept until it is sent. */
export function readDraft(path: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(path)) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

export function keepDraft(path: string, draft: Draft) {
  sessionStorage.setItem(keyOf(path), JSON.stringify(draft));
}

export function dropDraft(path: string) {
  sessionStorage.removeItem(keyOf(path));
}
