import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { afterNotice, afterNoticeStates } from '../../src/stages/hearing';

/**
 * 清点陈述申辩、听证要求: whether statements wait for review, a hearing was asked for, its report asks for new findings, the
 * window is still open, or the party has been heard (处罚法 45, 62-65).
 */
export default worker({
  input: z.object({ noticeId: z.string() }),
  output: z.object({ defenceState: z.enum(afterNoticeStates), refusal: z.string().optional() }),
  run({ noticeId }, file) {
    const { state, why } = afterNotice(file, noticeId);
    return { defenceState: state, ...(why && { refusal: why }) };
  },
});
