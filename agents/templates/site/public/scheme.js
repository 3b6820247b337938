// Sets the colours before the first paint, so that no page flashes in the wrong ones.
(() => {
  let chosen;
  try {
    chosen = globalThis.localStorage.getItem('scheme');
  } catch {
    // The browser keeps nothing for this site.
  }
{{#isAskedFor}}
  // The visitor's own choice, else the colours that the site was made in.
  globalThis.document.documentElement.dataset.scheme = chosen ?? '{{baseScheme}}';
{{/isAskedFor}}
{{^isAskedFor}}
  // The visitor's own choice, else what the system prefers.
  const isDark = globalThis.matchMedia('(prefers-color-scheme: dark)').matches;
  globalThis.document.documentElement.dataset.scheme = chosen ?? (isDark ? 'dark' : 'light');
{{/isAskedFor}}
})();
