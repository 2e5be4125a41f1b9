import { familyName } from './name-shape';

/**
 * 刘某 for each name; a second 刘 becomes 刘某1, so that persons stay distinct. A name already masked stays as it is.
 */
export function aliases(names: string[]): Map<string, string> {
  const chosen = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const name of names) {
    if (chosen.has(name) || name.includes('某')) continue;
    const plain = `${familyName(name)}某`;
    const count = counts.get(plain) ?? 0;
    counts.set(plain, count + 1);
    chosen.set(name, count === 0 ? plain : `${plain}${count}`);
  }
  return chosen;
}
