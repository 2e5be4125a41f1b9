import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { discussionNeed, needInWords } from '../../src/stages/discussion';
import { findingsRows } from '../../src/stages/investigation';
import { determineScope } from '../../src/stages/scope';

/**
 * 认定是否属于重大执法决定 for exactly these findings (处罚法 58, L1), with facts from the file and the table MajorDecision;
 * also whether a collective discussion is needed (57 二款), so that the head is told beforehand.
 */
export default worker({
  gate: 'scopes',
  input: z.object({ findingsId: z.string() }),
  output: z.object({
    scopeFindingId: z.string(),
    major: z.boolean(),
    scopeReason: z.string().min(1),
    discussionReason: z.string(),
  }),
  async run({ findingsId }, file) {
    const { id, major, reason } = await determineScope(file, findingsId);
    const need = await discussionNeed(file, file.rows(findingsRows).get(findingsId));
    return { scopeFindingId: id, major, scopeReason: reason, discussionReason: needInWords(need) };
  },
});
