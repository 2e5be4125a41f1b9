/** Phrases as a person writes them into a table: separated by 、 or commas. */
export const phrasesOf = (text: string): string[] =>
  text
    .split(/[、，,]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Most characters that … stands for. */
const gap = 8;

/** Whether the phrase stands in the text; … in it stands for up to eight characters of the same sentence. */
export function isInText(phrase: string, text: string): boolean {
  const parts = phrase.split(/…+|\.{3}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(parts.join(`[^。；;！？\\n]{0,${gap}}`)).test(text);
}
