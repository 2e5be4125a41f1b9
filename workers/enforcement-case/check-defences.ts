import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { checkDefences, defenceStates } from '../../src/stages/defence';

/** 清点陈述申辩: whether statements wait for review, the window is still open, or the party has been heard (处罚法 45, 62). */
export default worker({
  input: z.object({ noticeId: z.string() }),
  output: z.object({ defenceState: z.enum(defenceStates) }),
  run: ({ noticeId }, file) => ({ defenceState: checkDefences(file, noticeId) }),
});
