/** A label inside a sentence: "Contact Message" becomes "contact message", "FAQ" stays as it is. */
export function inSentence(label: string): string {
  return label.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}
