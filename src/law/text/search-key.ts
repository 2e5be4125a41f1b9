/** Brackets, dashes, dots between parts of a name, spaces and what cannot be seen: a reader types them or not. */
const unheard = /[\s\p{Cc}\p{Cf}()<>{}[\]\u3008-\u3011\u3014-\u301b·•・‧\u2010-\u2015\u2212-]/gu;

/**
 * What counts of a text when it is looked for or looked in: width, case, brackets, dashes and spaces do not. So
 * 〔2026〕1号, (２０２６)１号 and 2026 1号 are the same.
 */
export const searchKey = (text: string): string => text.normalize('NFKC').replace(unheard, '').toLowerCase();

/** The keys of the words in a question, each of which must be found; none when it holds nothing but signs. */
export function searchWords(text: string): string[] {
  const words = text.normalize('NFKC').split(/[\s,;、，；]+/u);
  return [...new Set(words.map(searchKey).filter((word) => word !== ''))];
}
