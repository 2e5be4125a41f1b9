import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { openHearing } from '../../src/stages/hearing';

/** 受理听证要求: begins the hearing that the party asked for (处罚法 63). */
export default worker({
  title: '受理听证要求',
  input: z.object({}),
  output: z.object({ hearingId: z.string() }),
  run: (_input, file) => ({ hearingId: openHearing(file).id }),
});
