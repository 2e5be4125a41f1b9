import type { Findings, Penalty } from './findings';
import { penaltyKinds, type PenaltyKind } from './penalty-kinds';

type Handling = Pick<Findings, 'outcome' | 'penalty'>;

/**
 * Kinds of penalty in which `a` is heavier than `b` (处罚法 9, 44, 45 二款): each is looked at by itself, no sum makes up for
 * another kind. A kind that is new is lighter only where a heavier one of its ladder fell away for it, e.g. 暂扣 instead of
 * 吊销; 警告 and 通报批评 are lighter than whatever fell away.
 */
export function heavierKinds(a: Penalty, b: Penalty): PenaltyKind[] {
  const fellAway = penaltyKinds.filter(({ measure }) => measure(b) > 0 && measure(a) === 0);
  const replaces = (kind: PenaltyKind) =>
    fellAway.some(({ ladder, step }) => (ladder === kind.ladder ? step > kind.step : kind.ladder === 'reputation'));
  return penaltyKinds.filter((kind) => {
    const [now, before] = [kind.measure(a), kind.measure(b)];
    return now > before && (before > 0 || !replaces(kind));
  });
}

/**
 * Whether handling `a` is heavier than `b` (处罚法 45 二款). Orders in words are compared by a person. Transfer is no penalty, so it is
 * not heavier than one (处罚法 27).
 */
export function isHeavier(a: Handling, b: Handling): boolean {
  if (a.outcome !== 'penalty') return false;
  return b.outcome !== 'penalty' || heavierKinds(a.penalty, b.penalty).length > 0;
}

/**
 * Whether the party need not be told again of `a` after it was told `b` and its defence was adopted (处罚法 44, 45): facts and
 * law are the same, no kind of penalty is new, and none is heavier.
 */
export function onlyLowered(a: Findings, b: Findings): boolean {
  const same = (['facts', 'violatedLaw', 'penaltyBasis'] as const).every((part) => a[part].trim() === b[part].trim());
  const newKind = penaltyKinds.some(({ measure }) => measure(a.penalty) > 0 && measure(b.penalty) === 0);
  return same && !newKind && !isHeavier(a, b);
}
