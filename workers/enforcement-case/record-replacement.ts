import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { replacementConfirmed, requireQualifiedOfficers } from '../../src/stages/officers';

/** 更换执法人员: takes over the officers whom the head named on the case page (处罚法 42, 43). */
export default worker({
  completedBy: ['head'],
  signature: 'required',
  input: z.object({}),
  output: z.object({ officers: z.array(z.string()) }),
  async run(_input, file) {
    await requireQualifiedOfficers(file);
    const { officerIds } = file.case;
    file.note(replacementConfirmed, { officers: officerIds.join(',') });
    return { officers: [...officerIds] };
  },
});
