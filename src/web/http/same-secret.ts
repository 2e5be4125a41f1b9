import { timingSafeEqual } from 'node:crypto';

/** Whether both are the same, in a time that tells nothing of where they differ. */
export function sameSecret(given: unknown, expected: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
