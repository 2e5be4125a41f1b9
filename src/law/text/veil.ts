import { fold } from './fold';
import { personalNumbers } from './personal-numbers';

const hidden = '（略）';

/** Digits and letters in either width, with a space or dash between digits. */
const heard = (character: string): string => {
  if (!/[0-9A-Za-z]/.test(character)) return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const wide = String.fromCharCode(character.charCodeAt(0) + 0xfee0);
  return /\d/.test(character) ? `[${character}${wide}][ -]?` : `[${character}${wide}]`;
};

const literals = (words: string[]): RegExp | null => {
  const known = [...new Set(words)].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  return known.length > 0 ? new RegExp(known.map((word) => [...word].map(heard).join('')).join('|'), 'gi') : null;
};

/**
 * Hides these words wherever they stand in a text, for readers who may not see them (L8, D9): contact data of the
 * party, and who informed the agency.
 */
export function veil(words: (string | null)[]): (text: string) => string {
  const secret = literals(words.flatMap((word) => (word ? [word.trim().replace(/。$/, '')] : [])));
  return (text) => (secret ? text.replace(secret, hidden) : text);
}

/** Besides, numbers of anybody that read like identity, telephone or account numbers, but for those in `keep`. */
export function veilNumbers(text: string, keep: (string | null | undefined)[]): string {
  const { text: plain, from, to } = fold(text);
  let shown = '';
  let at = 0;
  for (const { start, end } of personalNumbers(plain)) {
    const [first, last] = [from[start]!, to[end - 1]!];
    const found = text.slice(first, last);
    if (first < at || keep.some((word) => word?.includes(found))) continue;
    shown += text.slice(at, first) + hidden;
    at = last;
  }
  return shown + text.slice(at);
}

/** Every text of a structure, read through `see`; ids and numbers stay as they are. */
export function through<T>(value: T, see: (text: string) => string): T {
  if (typeof value === 'string') return see(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => through(each, see)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, through<unknown>(each, see)])) as T;
}
