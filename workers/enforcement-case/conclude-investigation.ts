import { z } from 'zod';
import { outcomes, outcomeNames } from '../../src/stages/investigation/findings';
import { dayOf } from '../../src/law/calendar/day';
import { concludeFindings } from '../../src/stages/investigation/conclude';
import { collectionProblems } from '../../src/stages/evidence/collection';
import { investigationProblems } from '../../src/stages/investigation/conclusion-rules';
import { isHeard } from '../../src/stages/defence/heard';
import { refuseIf, requireOfficerInCharge, requireStatus } from '../../src/law/case/refuse';
import { newest } from '../../src/stages/investigation/versions';
import { officerProblems } from '../../src/stages/officers/officers';
import { worker } from '../../src/ports/worker';

/**
 * 终结调查: makes the newest findings final and reports on them (处罚法 40, 46, 54). Findings already final go on unchanged;
 * a party that was told the same before and has been heard is not told again (44).
 */
export default worker({
  gate: 'concludes',
  completedBy: ['handler'],
  input: z.object({ caseId: z.string() }),
  output: z.object({ findingsId: z.string(), outcome: z.enum(outcomes), noticeNeeded: z.boolean() }),
  async run({ caseId }, context, { by }) {
    const row = await context.cases.lock(caseId);
    requireOfficerInCharge(row, by);
    requireStatus(row, 'investigating', 'noticed', 'reviewing', 'deciding');
    const findings = newest(await context.findings.ofCase(caseId));
    const evidence = await context.evidence.ofCase(caseId);
    refuseIf([
      ...(await officerProblems(context, row, dayOf(context.clock.now()))),
      ...(await collectionProblems(context, row, evidence)),
      ...investigationProblems(row, await context.parties.get(caseId), findings, evidence),
    ]);
    const final = await concludeFindings(context, row, findings!, by);
    const { id, outcome, version } = final;
    const [allFindings, notices, defences] = [await context.findings.ofCase(caseId), await context.notices.ofCase(caseId), await context.defences.ofCase(caseId)];
    const heard = isHeard({ findings: final, allFindings, notices, defences, now: context.clock.now() });
    const noticeNeeded = outcome === 'penalty' && !heard;
    await context.cases.save({ ...row, status: 'investigating' });
    context.record.append({
      caseId, actor: by.id, act: 'investigation-concluded', summary: `调查终结，拟处理意见第${version}稿：${outcomeNames[outcome]}${outcome === 'penalty' && heard ? '；事实、理由、依据和处罚内容与已告知的一致，不再重新告知' : ''}`,
      basis: '行政处罚法第五十四条、第五十七条', details: { findingsId: id, version, outcome, evidence: evidence.length, noticeNeeded },
    });
    return { findingsId: id, outcome, noticeNeeded };
  },
});
