/** A tree of UTF-16 units; a node that ends a phrase says which. */
interface Node {
  next: Map<number, Node>;
  phrase?: string;
}

/** Where a phrase was found: units of the text, `end` exclusive. */
export interface FoundPhrase {
  phrase: string;
  start: number;
  end: number;
}

/**
 * Finds phrases in folded texts (`fold`), whatever spaces or interpuncts stand in them. Of those that begin at one place
 * the longest that `fits`; takes time in proportion to the text, however many phrases there are.
 */
export function phraseFinder(phrases: Iterable<string>) {
  const root: Node = { next: new Map() };
  for (const phrase of phrases) if (phrase) plant(root, phrase);
  return (text: string, fits: (found: FoundPhrase) => boolean = () => true): FoundPhrase[] => {
    const found: FoundPhrase[] = [];
    for (let start = 0; start < text.length;) {
      const longest = endsFrom(root, text, start).findLast(fits);
      if (longest) found.push(longest);
      start = longest?.end ?? start + 1;
    }
    return found;
  };
}

function plant(root: Node, phrase: string): void {
  let node = root;
  for (let at = 0; at < phrase.length; at += 1) {
    const unit = phrase.charCodeAt(at);
    if (isSkipped(unit)) continue;
    let next = node.next.get(unit);
    if (!next) node.next.set(unit, (next = { next: new Map() }));
    node = next;
  }
  node.phrase ??= phrase;
}

const skipped = new Set([' ', '\n', '·'].map((char) => char.charCodeAt(0)));
const isSkipped = (unit: number) => skipped.has(unit);

function endsFrom(root: Node, text: string, start: number): FoundPhrase[] {
  let node = root.next.get(text.charCodeAt(start));
  if (!node) return none;
  const found: FoundPhrase[] = [];
  for (let at = start + 1; ; at += 1) {
    if (node.phrase !== undefined) found.push({ phrase: node.phrase, start, end: at });
    if (isSkipped(text.charCodeAt(at))) at += 1;
    node = node.next.get(text.charCodeAt(at));
    if (!node) return found;
  }
}

const none: FoundPhrase[] = [];
