import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { dayOf } from '../../src/law/calendar/day';
import { officerProblems } from '../../src/stages/officers/officers';
import { worker } from '../../src/ports/worker';

/** 核验执法人员资格: two officers with valid certificates for act and field (处罚法 42, 55; C2). Otherwise the head replaces officers. */
export default worker({
  input: z.object({ caseId: z.string() }),
  output: z.object({}),
  async run({ caseId }, context) {
    const row = await context.cases.lock(caseId);
    const problems = await officerProblems(context, row, dayOf(context.clock.now()));
    if (problems.length > 0) throw new BusinessError('CREDENTIALS_INVALID', `${problems.join('；')}。`, 'officerIds');
    context.record.append({
      caseId, actor: 'system', act: 'credentials-checked', summary: '核验承办人员执法资格，符合要求', basis: '行政处罚法第四十二条、第五十五条',
      details: { officers: row.officerIds.join(',') },
    });
    return {};
  },
});
