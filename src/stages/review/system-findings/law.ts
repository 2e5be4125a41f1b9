import { citationsIn } from './citations';
import type { ReviewedFile } from './file';
import { fine, look, problem, type Hint } from './hint';

const lighter = /从轻|减轻/;

/**
 * 适用法律准确: what was broken and what it is punished by are cited by article, and a lighter handling has its ground (处罚法
 * 32, 33).
 */
export function law({ findings: { outcome, violatedLaw, penaltyBasis, discretion } }: ReviewedFile): Hint[] {
  const [broken, basis] = [citationsIn(violatedLaw), citationsIn(penaltyBasis)];
  const named = (list: typeof broken) => list.map(({ law: name, article }) => `《${name}》第${article}条`).join('、');
  const apart =
    broken.length > 0 && basis.length > 0 && !broken.some((one) => basis.some((other) => other.law === one.law));
  const grounds = citationsIn(discretion).filter(
    ({ law: name, article }) => name === '行政处罚法' && [32, 33].includes(article),
  );
  return [
    ...(outcome !== 'penalty'
      ? []
      : [
          broken.length > 0 ? fine(`违反${named(broken)}`) : problem('违反的规定没有写明条文'),
          basis.length > 0 ? fine(`处罚依据${named(basis)}`) : problem('处罚依据没有写明条文'),
        ]),
    ...(apart ? [look('违反的规定与处罚依据不在同一部法律，请核对')] : []),
    ...(lighter.test(discretion) && grounds.length === 0
      ? [look('拟从轻、减轻处罚，没有引用行政处罚法第三十二条、第三十三条')]
      : []),
  ];
}
