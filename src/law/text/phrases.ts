/** A tree of characters; a node that ends a phrase says which. */
interface Node {
  next: Map<string, Node>;
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
  for (const unit of phrase.replace(skipped, '')) {
    let next = node.next.get(unit);
    if (!next) node.next.set(unit, (next = { next: new Map() }));
    node = next;
  }
  node.phrase ??= phrase;
}

const skipped = /[ \n·]/g;
const isSkipped = (unit: string) => unit === ' ' || unit === '\n' || unit === '·';

function endsFrom(root: Node, text: string, start: number): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let node: Node | undefined = isSkipped(text[start]!) ? undefined : root;
  for (let at = start; node && at < text.length;) {
    const unit = String.fromCodePoint(text.codePointAt(at)!);
    at += unit.length;
    if (isSkipped(unit)) {
      if (at < text.length && isSkipped(text[at]!)) break;
      continue;
    }
    node = node.next.get(unit);
    if (node?.phrase !== undefined) found.push({ phrase: node.phrase, start, end: at });
  }
  return found;
}
