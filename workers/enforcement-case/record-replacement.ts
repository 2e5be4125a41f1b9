import { z } from 'zod';
import { dayOf } from '../../src/law/calendar/day';
import { requireQualifiedOfficers } from '../../src/stages/officers/officers';
import { worker } from '../../src/ports/worker';

/** 更换执法人员: takes over the officers whom the head named on the case page (处罚法 42, 43). */
export default worker({
  completedBy: ['head'],
  input: z.object({ caseId: z.string() }),
  output: z.object({ officers: z.array(z.string()) }),
  async run({ caseId }, context, { by }) {
    const row = await context.cases.lock(caseId);
    await requireQualifiedOfficers(context, row, dayOf(context.clock.now()));
    context.record.append({
      caseId, actor: by.id, act: 'replacement-confirmed', summary: '确认更换后的承办人员', basis: '行政处罚法第四十二条、第四十三条',
      details: { officers: row.officerIds.join(',') },
    });
    return { officers: row.officerIds };
  },
});
