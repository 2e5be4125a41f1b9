import { crimeSigns, type CrimeSign } from './crime-signs';
import type { ReviewedFile } from './file';
import { fine, look, problem, type Hint } from './hint';

/** 是否涉嫌犯罪 (处罚法 27): amounts above a standard of prosecution, and words that point to a crime. */
export function crime(file: ReviewedFile): Hint[] {
  if (file.findings.outcome === 'transfer') return [fine('拟处理意见为移送司法机关')];
  const found = crimeSigns.filter((sign) => applies(sign, file));
  if (found.length === 0) return [fine('未发现达到追诉标准的数额或者指向犯罪的事实表述，仍请审核')];
  return found.map(({ charge, basis, gainYuan }) => (gainYuan
    ? problem(`违法所得达到“${charge}”的追诉数额，请审核是否移送（${basis}）`)
    : look(`违法事实含有指向“${charge}”的表述，请审核是否移送（${basis}）`)));
}

function applies({ field, words, gainYuan }: CrimeSign, { agency, party, findings }: ReviewedFile): boolean {
  if (field && field !== agency.field) return false;
  if (words && !words.test(findings.facts)) return false;
  if (!gainYuan) return true;
  return (findings.illegalGainYuan ?? 0) >= gainYuan[party.kind === 'organisation' ? 'organisation' : 'person'];
}
