import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { hearingRows, hearingState, hearingStates } from '../../src/stages/hearing';

/** 查看听证情况: what has to be done next, from the case file alone (处罚法 64). */
export default worker({
  title: '查看听证情况',
  input: z.object({ hearingId: z.string() }),
  output: z.object({ hearingState: z.enum(hearingStates) }),
  run: ({ hearingId }, file) => ({ hearingState: hearingState(file.rows(hearingRows).get(hearingId), file.now) }),
});
