/** hold-hearing → holdHearing */
export const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** hold-hearing → HoldHearing */
export const pascal = (name: string): string => camel(`-${name}`);

/** Stands wherever the developer must still write; no test passes while it stands in src or workers. */
export const unwritten = '待填写';

/** The word in the record for what an act has done: waive-defence → defence-waived. */
export function recordWord(name: string): string {
  const [verb, ...object] = name.split('-') as [string, ...string[]];
  const done = verb.endsWith('e') ? `${verb}d` : verb.replace(/([^aeiou])y$/, '$1i') + 'ed';
  return [...object, done].join('-');
}
