type Scheme = 'light' | 'dark';

const key = 'scheme';

{{#isAskedFor}}
/** The visitor's own choice, else the colours that the site was made in. */
{{/isAskedFor}}
{{^isAskedFor}}
/** The visitor's own choice, else what the system prefers. */
{{/isAskedFor}}
export function currentScheme(): Scheme {
  const chosen = localStorage.getItem(key);
  if (chosen === 'light' || chosen === 'dark') {
    return chosen;
  }
{{#isAskedFor}}
  return '{{baseScheme}}';
{{/isAskedFor}}
{{^isAskedFor}}
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
{{/isAskedFor}}
}

export function setScheme(scheme: Scheme) {
  localStorage.setItem(key, scheme);
  applyScheme();
}

/** Called once before the first paint, so that the page never flashes in the wrong colours. */
export function applyScheme() {
  document.documentElement.dataset.scheme = currentScheme();
}
