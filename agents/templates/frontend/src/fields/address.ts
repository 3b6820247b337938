/** What is wrong with the address of a page or a picture. */
export function checkAddress(text: string): string | undefined {
  const address = URL.parse(text.trim());
  return address?.protocol === 'https:' || address?.protocol === 'http:'
    ? undefined
    : 'Enter an address that begins with https:// or http://.';
}
