import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { checkDefences, defenceStates } from '../../src/stages/defence';

/**
 * 清点陈述申辩: whether statements wait for review, the window is still open, what was told has changed, or the party has been heard
 * (处罚法 44, 45, 62). `tellsAgain`: the diagram knows the way back to the notice; that of an older instance does not, there
 * the gate before the decision sends the case back.
 */
export default worker({
  input: z.object({ noticeId: z.string(), tellsAgain: z.boolean().default(false) }),
  output: z.object({ defenceState: z.enum(defenceStates) }),
  run({ noticeId, tellsAgain }, file) {
    const defenceState = checkDefences(file, noticeId);
    return { defenceState: defenceState === 'changed' && !tellsAgain ? 'closed' : defenceState };
  },
});
