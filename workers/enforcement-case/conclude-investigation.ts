import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { needsNotice, requireNotHeavier } from '../../src/stages/defence';
import { concludeInvestigation, noteConclusion, outcomes } from '../../src/stages/investigation';
import { openTransferDecision } from '../../src/stages/transfer';

/**
 * 终结调查: makes the newest findings final and reports on them (处罚法 40, 46, 54). Findings already final go on unchanged;
 * a party that was told the same before and has been heard is not told again (44).
 */
export default worker({
  gate: 'concludes',
  completedBy: ['handler'],
  input: z.object({}),
  output: z.object({ findingsId: z.string(), outcome: z.enum(outcomes), noticeNeeded: z.boolean() }),
  async run(_input, file) {
    const findings = await concludeInvestigation(file);
    requireNotHeavier(file, findings);
    const noticeNeeded = needsNotice(file, findings);
    if (findings.outcome === 'transfer') await openTransferDecision(file);
    noteConclusion(file, findings, noticeNeeded);
    return { findingsId: findings.id, outcome: findings.outcome, noticeNeeded };
  },
});
