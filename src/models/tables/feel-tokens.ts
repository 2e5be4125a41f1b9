/** A sign or word as written, or a value. */
export type Token = string | { literal: string | number | boolean };

const pattern = /\s*(?:("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?!\.?\d))|(true|false)\b|(not)\b|(\.\.|<=|>=|[<>()[\],]))/y;

/** Cuts the text of a cell into tokens; null when it holds anything that cells of our tables don't use. */
export function tokens(text: string): Token[] | null {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) return null;
    const [, string, number, boolean, word, sign] = match;
    if (string) {
      const literal = unquoted(string);
      if (literal === null) return null;
      found.push({ literal });
    } else found.push(number ? { literal: Number(number) } : boolean ? { literal: boolean === 'true' } : (word ?? sign)!);
  }
  return found;
}

/** FEEL escapes strings as JSON does; others (\u{1F600}) are not read. */
function unquoted(text: string): string | null {
  try {
    return JSON.parse(text) as string;
  } catch {
    return null;
  }
}
