import type { Findings } from './findings';
import { samePenalty } from './same-penalty';

/**
 * Whether what the party was told of `told` is all that a notice of `findings` would tell: facts and evidence, reasons,
 * basis and the intended penalty (处罚法 44). What the notice does not speak of may differ: catalogue item, triggers of
 * review, amounts that the benchmark counts by.
 */
export const tellsTheSame = (told: Findings, findings: Findings): boolean =>
  JSON.stringify(content(told)) === JSON.stringify(content(findings)) && samePenalty(told.penalty, findings.penalty);

const content = ({ outcome, facts, evidenceSummary, violatedLaw, penaltyBasis, discretion }: Findings) => [
  outcome,
  ...[facts, evidenceSummary, violatedLaw, penaltyBasis, discretion].map((text) => text.trim()),
];
