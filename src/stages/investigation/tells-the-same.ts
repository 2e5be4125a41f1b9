import type { Findings } from './findings';

/**
 * Whether what the party was told of `told` is all that a notice of `findings` would tell: facts and evidence, reasons,
 * basis and the intended penalty (处罚法 44). What the notice does not speak of may differ: catalogue item, triggers of
 * review, amounts that the benchmark counts by.
 */
export const tellsTheSame = (told: Findings, findings: Findings): boolean =>
  JSON.stringify(content(told)) === JSON.stringify(content(findings));

const content = ({ outcome, facts, evidenceSummary, violatedLaw, penaltyBasis, discretion, penalty: p }: Findings) => [
  outcome,
  ...[facts, evidenceSummary, violatedLaw, penaltyBasis, discretion, p.other].map((text) => text.trim()),
  p.warning,
  p.fineYuan,
  p.confiscationYuan,
  p.revocation,
  p.closure,
];
