import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { findScope, keepMajor } from '../../src/stages/scope/scope';
import { worker } from '../../src/ports/worker';

/** 认定是否属于重大执法决定 for exactly these findings (处罚法 58, L1), with facts from the file and the deployed table MajorDecision. */
export default worker({
  gate: 'scopes',
  input: z.object({ caseId: z.string(), findingsId: z.string() }),
  output: z.object({ scopeFindingId: z.string(), major: z.boolean(), scopeReason: z.string().min(1) }),
  async run({ caseId, findingsId }, context) {
    const row = await context.cases.lock(caseId);
    const findings = await context.findings.get(findingsId);
    if (findings.caseId !== caseId || findings.concludedAt === null) throw new BusinessError('NOT_ALLOWED_NOW', '拟处理意见尚未确定，不能认定审核范围。');
    const [party, agency] = [await context.parties.get(caseId), await context.agencies.get(row.agencyId)];
    const found = await findScope(context.rules, { case: row, party, agency, findings, now: context.clock.now() });
    const scope = keepMajor(found, await context.scopeFindings.ofCase(caseId));
    await context.scopeFindings.save(scope);
    await context.cases.save({ ...row, status: scope.major ? 'reviewing' : 'deciding' });
    context.record.append({
      caseId, actor: 'system', act: 'review-scope-determined', summary: scope.reason, basis: '行政处罚法第五十八条',
      details: { scopeFindingId: scope.id, findingsId, major: scope.major, rows: scope.rows.map(({ row: name }) => name).join(','), tableVersion: scope.tableVersion, policyVersion: scope.policyVersion },
    });
    return { scopeFindingId: scope.id, major: scope.major, scopeReason: scope.reason };
  },
});
