import { z } from 'zod';
import { worker } from '../../src/ports/worker';
import { isServed } from '../../src/stages/delivery';

/** 核对送达: what the party has not received is not public yet (处罚法 61; 市监令45 七, 八). */
export default worker({
  title: '核对送达',
  input: z.object({ decisionId: z.string() }),
  output: z.object({ served: z.boolean() }),
  run: ({ decisionId }, file) => ({ served: isServed(file, decisionId) }),
});
