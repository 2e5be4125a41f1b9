import { applies } from './crime-signs';
import type { ReviewedFile } from './file';
import { fine, look, problem, type Hint } from './hint';

/**
 * 是否涉嫌犯罪 (处罚法 27): amounts above a standard of prosecution, and words that point to a crime. They prompt a person, they
 * decide nothing.
 */
export function crime({ findings, crimeSigns }: ReviewedFile): Hint[] {
  if (findings.outcome === 'transfer') return [fine('拟处理意见为移送司法机关')];
  const found = crimeSigns.filter((sign) => applies(sign, findings.facts, findings.illegalGainYuan ?? 0));
  if (found.length === 0) return [fine('未发现达到追诉标准的数额或者指向犯罪的事实表述，仍请审核')];
  return found.map(({ charge, basis, gainYuan }) =>
    gainYuan !== null
      ? problem(`违法所得达到“${charge}”的追诉数额，请审核是否移送（${basis}）`)
      : look(`违法事实含有指向“${charge}”的表述，请审核是否移送（${basis}）`),
  );
}
