import { type Entry, enter } from './manifest';
import { textOf } from './place';

/** The stage's manifest with these entries, and for each that can't be entered what to write by hand. */
export function inManifest(
  root: string,
  folder: string,
  entries: Entry[],
): { files: Record<string, string>; next: string[] } {
  const path = `${folder}/index.ts`;
  const before = textOf(root, path)!;
  const { text, byHand } = enter(before, entries);
  const next = byHand.map(
    ({ list, name, from }) => `${path} 的 ${list} 不是逐项列出的，请按那里的写法把 ${from} 的 ${name} 加进去`,
  );
  return { files: text === before ? {} : { [path]: text }, next };
}
