/** Turns light colours dark, or dark ones light. Public/scheme.js sets them again on the next page. */
export function switchScheme() {
  const { dataset } = document.documentElement;
  dataset.scheme = dataset.scheme === 'dark' ? 'light' : 'dark';
  localStorage.setItem('scheme', dataset.scheme);
}
