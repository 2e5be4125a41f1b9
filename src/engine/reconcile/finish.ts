import { workOnCase } from '../../host';
import type { CaseFile } from '../../ports/case-file';
import { processResumed } from '../../ports/common-acts';
import type { Context, UnitOfWork } from '../../ports/context';
import type { HeldResumption } from '../../ports/runs';
import { awaited, type Net } from '../../models/replay';
import { workItemRows } from '../../stages/tasks';
import type { EngineClient } from '../engine-client';
import { isGone, isUnknown } from '../grpc-error';
import { isHandedIn, signedItems } from './begin';
import type { Nets } from './nets';
import { standingsOfCase } from './of-case';

type Engine = Pick<EngineClient, 'isRunning' | 'moveTokens'>;

/**
 * Puts the tokens of an instance that is held back where the record says, once: a second time the engine refuses,
 * because what stood at its first step is gone. `lost`: the instance itself is gone.
 */
export async function finish(
  unitOfWork: UnitOfWork,
  engine: Engine,
  nets: Nets,
  held: HeldResumption,
): Promise<'done' | 'lost'> {
  const { heldKey: processInstanceKey, heldElementKey: from, tokens: to, variables } = held;
  try {
    await engine.moveTokens({ processInstanceKey, from, to, variables });
  } catch (error) {
    if (!isGone(error) && !isUnknown(error)) throw error;
    if (!(await engine.isRunning(processInstanceKey))) return lost(unitOfWork, held);
    if (!saysGone(error, from)) throw error;
  }
  await unitOfWork.run((context) =>
    workOnCase(context, held.caseId, { check: () => null, run: (file) => goOn(context, file, nets, held) }),
  );
  return 'done';
}

/** Then it is a run like any other: found lost, it is gone on for. */
const lost = (unitOfWork: UnitOfWork, { id }: HeldResumption) =>
  unitOfWork.run(async ({ runs }) => {
    await runs.done(id);
    return 'lost' as const;
  });

/** The element is not there any more: this very move was made before. */
const saysGone = (error: unknown, elementInstanceKey: string): boolean =>
  error instanceof Error && error.message.includes(elementInstanceKey);

async function goOn(context: Context, file: CaseFile, nets: Nets, held: HeldResumption): Promise<void> {
  const { id, caseId, processId, lostKey, heldKey, tokens } = held;
  const net = nets.get(processId)!;
  await context.runs.done(id);
  if (file.kind.process === processId) file.change({ processInstanceKey: heldKey });
  rebind(file, net, held);
  await sendAgain(context, nets, held);
  const at = tokens.map((token) => net.node(token)?.name || token).join('、');
  file.note(processResumed, { processId, lostKey, processInstanceKey: heldKey }, { at });
  context.log.warn('instance goes on for a lost one', { caseId, lostKey, processInstanceKey: heldKey, at: tokens });
}

/** Tasks of the lost instance: what was handed in is recorded in the new one, the rest is offered there anew. */
function rebind(file: CaseFile, net: Net, { lostKey, heldKey, tokens }: HeldResumption): void {
  const items = file.rows(workItemRows);
  const signed = signedItems(file);
  for (const item of items.all().filter(({ processInstanceKey }) => processInstanceKey === lostKey)) {
    const goesOn = isHandedIn(item, signed) && net.targets(item.elementId).some((target) => tokens.includes(target));
    const state = item.state === 'unsigned' ? item.state : ('signed' as const);
    if (goesOn) items.save({ ...item, processInstanceKey: heldKey, state, endedAt: null });
    else if (item.endedAt === null)
      items.save({ ...item, state: 'gone', endedAt: file.now.toISOString(), variables: {} });
  }
}

/** What the lost instance was told, or still had to be told, since it stood there: the new one has not heard it. */
async function sendAgain(context: Context, nets: Nets, { id, caseId, heldKey }: HeldResumption): Promise<void> {
  const standing = (await standingsOfCase(context, nets, caseId)).find(({ run }) => run.key === heldKey);
  if (!standing) return;
  const { net, stand, since } = standing;
  for (const { message, correlationKey, token } of awaited(net, stand.tokens, stand.variables)) {
    const sent = (await context.runs.messages([correlationKey])).filter(
      ({ name, messageId }) => name === message && !messageId.includes(':resumed:'),
    );
    const begun = token && since(token);
    for (const { writtenAt, ...each } of sent)
      if (!begun || writtenAt >= new Date(begun))
        context.outbox.publish({ ...each, messageId: `${each.messageId}:resumed:${id}` });
  }
}
