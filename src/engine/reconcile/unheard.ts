import { processUnheard } from '../../ports/common-acts';
import type { UnitOfWork } from '../../ports/context';
import { entryOf } from '../../ports/record-act';
import type { UnheardMessage } from '../../ports/runs';
import { type Nets, startsIn } from './nets';

/** Messages that left `patienceMs` ago and began nothing leave once more, under a new id. Gives how many. */
export async function sendUnheard(unitOfWork: UnitOfWork, nets: Nets, patienceMs: number): Promise<number> {
  return unitOfWork.run(async ({ runs, outbox, record, clock, log }) => {
    const before = new Date(clock.now().getTime() - patienceMs).toISOString();
    const unheard = newestOfEach(await runs.unheard(startsIn(nets), before));
    for (const { caseId, name, correlationKey, messageId, variables, timeToLive } of unheard) {
      const sent = await runs.messages([correlationKey]);
      const times = sent.filter((each) => each.messageId.startsWith(`${messageId}:again:`)).length;
      outbox.publish({ name, correlationKey, messageId: `${messageId}:again:${times + 1}`, variables, timeToLive });
      record.append(entryOf(processUnheard, { caseId, actor: 'system' }, { message: name }));
      log.error('message began no process, sent again', { caseId, message: name });
    }
    return unheard.length;
  });
}

const newestOfEach = (messages: UnheardMessage[]): UnheardMessage[] => [
  ...new Map(messages.map((each) => [`${each.name} ${each.caseId}`, each])).values(),
];
