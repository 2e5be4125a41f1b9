import { z } from 'zod';
import { formChoice, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { defenceFindings, recordDefence } from '../../src/stages/defence';
import { outcomes } from '../../src/stages/investigation';

/** 复核陈述申辩: reviews all that is pending; what is adopted needs changed findings that are not heavier (处罚法 45). */
export default worker({
  gate: 'concludes',
  completedBy: ['handler'],
  input: z.object({ noticeId: z.string(), defenceFinding: formChoice(defenceFindings), defenceReason: formText }),
  output: z.object({ findingsId: z.string(), outcome: z.enum(outcomes) }),
  async run({ noticeId, defenceFinding, defenceReason }, file) {
    const { id, outcome } = await recordDefence(file, { noticeId, finding: defenceFinding, reason: defenceReason });
    return { findingsId: id, outcome };
  },
});
