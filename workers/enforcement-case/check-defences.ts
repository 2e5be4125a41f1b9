import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { afterNotice, afterNoticeStates } from '../../src/stages/hearing';

/**
 * 清点陈述申辩、听证要求: whether statements wait for review, a hearing was asked for, its report asks for new findings, the
 * window is still open, what was told has changed, or the party has been heard (处罚法 44, 45, 62-65). `tellsAgain`,
 * `holdsHearings`: the diagram knows these ways; that of an older instance does not, there the gate before the decision
 * sends the case back.
 */
export default worker({
  input: z.object({
    noticeId: z.string(),
    tellsAgain: z.boolean().default(false),
    holdsHearings: z.boolean().default(false),
  }),
  output: z.object({ defenceState: z.enum(afterNoticeStates), refusal: z.string().optional() }),
  run({ noticeId, tellsAgain, holdsHearings }, file) {
    const { state, why } = afterNotice(file, noticeId, { holdsHearings });
    const defenceState = state === 'changed' && !tellsAgain ? 'closed' : state;
    return { defenceState, ...(why && { refusal: why }) };
  },
});
