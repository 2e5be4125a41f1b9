import type { Resource } from './resource';
import { nameOf, type Thing, thingsIn } from './things';

/**
 * What two files both bring, so that nobody could say which of them counts: the same file name, or the same id of a
 * process, decision table or form. By the file that comes later; a file that can't be read brings nothing.
 */
export async function usedTwice(resources: Resource[]): Promise<{ file: string; problem: string }[]> {
  const first = new Map<string, string>();
  const names = new Set<string>();
  const found: { file: string; problem: string }[] = [];
  for (const resource of resources) {
    const { name: file } = resource;
    if (names.has(file)) {
      found.push({ file, problem: `所给的文件夹里有两个 ${file}：请只留一个` });
      continue;
    }
    names.add(file);
    for (const thing of await thingsIn(resource).catch((): Thing[] => [])) {
      const id = nameOf(thing);
      const other = first.get(id);
      if (other) found.push({ file, problem: `${id} 在 ${other} 里已经有了：请只留一个，或者改掉其中一个的编号` });
      else first.set(id, file);
    }
  }
  return found;
}
