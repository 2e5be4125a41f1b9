import { acts, limits, papers } from '../../src/kinds';

/** What the stages declare, by its word. */
export const limitOf = (kind: string) =>
  known(
    kind,
    limits.find((limit) => limit.kind === kind),
  );
export const paperOf = (kind: string) =>
  known(
    kind,
    papers.find((paper) => paper.kind === kind),
  );
export const actOf = (name: string) =>
  known(
    name,
    acts.find((act) => act.name === name),
  );

function known<T>(word: string, found: T | undefined): T {
  if (found === undefined) throw new Error(`No stage declares ${word}`);
  return found;
}
