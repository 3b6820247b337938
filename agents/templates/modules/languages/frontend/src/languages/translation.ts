/** The interface's own words, by how the pages write them. */
export type Catalogue = Readonly<Record<string, string>>;

const attributes = ['placeholder', 'aria-label', 'title'];
/** What people write is theirs and stays as it is. */
const left = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'CODE']);

/** A text in another language; names of things and what people wrote are in no catalogue and stay. */
export function translate(text: string, words: Catalogue): string {
  const core = text.trim();
  const found = words[core];
  return found === undefined ? text : text.replace(core, () => found);
}

interface Shown {
  source: string;
  shown: string;
}

/** Keeps a page in another language while it changes; `stop` brings the first one back. */
export class PageTranslation {
  readonly #words: Catalogue;
  readonly #texts = new Map<Text, Shown>();
  readonly #attributes = new Map<Element, Map<string, Shown>>();
  readonly #observer: MutationObserver;
  readonly #root: Element;

  constructor(root: Element, words: Catalogue) {
    this.#root = root;
    this.#words = words;
    this.#observer = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        for (const node of type === 'childList' ? addedNodes : [target]) {
          this.#visit(node);
        }
      }
      this.#forget();
    });
  }

  start() {
    this.#visit(this.#root);
    this.#observer.observe(this.#root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: attributes,
    });
  }

  stop() {
    this.#observer.disconnect();
    for (const [text, { source, shown }] of this.#texts) {
      if (text.data === shown) {
        text.data = source;
      }
    }
    for (const [element, memos] of this.#attributes) {
      for (const [name, { source, shown }] of memos) {
        if (element.getAttribute(name) === shown) {
          element.setAttribute(name, source);
        }
      }
    }
  }

  #visit(node: Node) {
    if (node instanceof Text) {
      this.#visitText(node);
    } else if (node instanceof Element && !left.has(node.tagName)) {
      this.#visitAttributes(node);
      node.childNodes.forEach((child) => {
        this.#visit(child);
      });
    }
  }

  #visitText(text: Text) {
    const before = this.#texts.get(text);
    if (left.has(text.parentElement?.tagName ?? '') || before?.shown === text.data) {
      return;
    }
    const shown = translate(text.data, this.#words);
    if (shown !== text.data) {
      this.#texts.set(text, { source: text.data, shown });
      text.data = shown;
    }
  }

  #visitAttributes(element: Element) {
    for (const name of attributes) {
      const value = element.getAttribute(name);
      const memos = this.#attributes.get(element) ?? new Map<string, Shown>();
      if (value === null || memos.get(name)?.shown === value) {
        continue;
      }
      const shown = translate(value, this.#words);
      if (shown !== value) {
        this.#attributes.set(element, memos.set(name, { source: value, shown }));
        element.setAttribute(name, shown);
      }
    }
  }

  /** What left the page needs no way back. */
  #forget() {
    for (const text of this.#texts.keys()) {
      if (!text.isConnected) {
        this.#texts.delete(text);
      }
    }
    for (const element of this.#attributes.keys()) {
      if (!element.isConnected) {
        this.#attributes.delete(element);
      }
    }
  }
}
