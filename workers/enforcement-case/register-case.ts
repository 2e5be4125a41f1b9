import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { currentScopeTable } from '../../src/stages/scope/scope';
import { makeDocument } from '../../src/ports/make-document';
import { registrationPaper } from '../../src/stages/intake/registration-paper';
import { officersOf } from '../../src/stages/officers/officers';
import { reviewPolicy } from '../../src/stages/scope/policy';
import { worker } from '../../src/ports/worker';

/** Ties the case to its process instance and to catalogue and review policy of today (L1), and makes 案件来源登记表 (处罚法 54). A second instance for the same case ends at once. */
export default worker({
  input: z.object({ caseId: z.string() }),
  output: z.object({}),
  async run({ caseId }, context, { processInstanceKey }) {
    const row = await context.cases.lock(caseId);
    if (row.processInstanceKey !== null && row.processInstanceKey !== processInstanceKey) throw new BusinessError('DUPLICATE_INSTANCE');
    const [party, agency] = [await context.parties.get(caseId), await context.agencies.get(row.agencyId)];
    const scopeTable = await currentScopeTable(context.rules, { case: row, party, agency });
    const policy = await reviewPolicy(context.rules, agency.id);
    await context.cases.save({ ...row, processInstanceKey, scopeTableKey: scopeTable.key, policyTableKey: policy.key });
    const paragraphs = registrationPaper(row, party, await officersOf(context, row));
    await makeDocument(context, { caseId, kind: 'registration', number: row.registrationNumber, paragraphs, madeBy: row.registeredBy });
    context.record.append({
      caseId, actor: 'system', act: 'case-process-started', summary: '案件进入办理流程，制作案件来源登记表', basis: '行政处罚法第五十四条',
      details: { processInstanceKey, scopeTableVersion: scopeTable.version, policyVersion: policy.version },
    });
    return {};
  },
});
