import { newId } from '../../base/ids';
import { workOnCase } from '../../host';
import { waits, type WorkItem } from '../../law/case/work-item';
import type { Variables } from '../../models/replay';
import type { CaseFile } from '../../ports/case-file';
import { processLost } from '../../ports/common-acts';
import type { UnitOfWork } from '../../ports/context';
import { signatureRows, workItemRows } from '../../stages/tasks';
import type { RunStore } from '../../ports/runs';
import type { Nets } from './nets';
import { standingsOfCase } from './of-case';
import type { Cut, Standing } from './standings';

/** Why a run is given up: the engine has it no more, or it went past a step that was not recorded. */
export interface Loss {
  caseId: string;
  /** A run that a message began. */
  key: string;
  why: string;
  cut?: Cut;
}

export type Begun = 'begun' | 'known' | 'unclear';

/**
 * Gives the run up and lets another instance begin, which is held back at its first step until it stands where the
 * record says. `known`: it is on its way already, or has ended. `unclear`: a person must see to it.
 */
export const beginAnew = (unitOfWork: UnitOfWork, nets: Nets, { caseId, key, why, cut }: Loss): Promise<Begun> =>
  unitOfWork.run((context) =>
    workOnCase(context, caseId, {
      check: () => null,
      async run(file): Promise<Begun> {
        const standing = (await standingsOfCase(context, nets, caseId, cut)).find(({ run }) => run.key === key);
        if (!standing || standing.run.ended || (await context.runs.pending(caseId, key))) return 'known';
        const { message } = standing;
        const there = whereToGoOn(file, standing);
        if (there.tokens.length === 0 || !message) return 'unclear';
        const called = await calledOf(file, standing, context.runs);
        const id = newId();
        await context.runs.end([key, ...(called ? [called.lostKey] : [])]);
        for (const each of [there, ...(called ? [called] : [])])
          await context.runs.begin({ ...each, id: each === there ? id : newId(), caseId });
        const { name, correlationKey, variables, timeToLive } = message;
        const messageId = `${message.messageId}:resumed:${id}`;
        context.outbox.publish({ name, correlationKey, messageId, variables, timeToLive });
        const at = namesOf(standing, there.tokens);
        file.note(processLost, { processId: standing.run.processId, processInstanceKey: key }, { why, at });
        context.log.error('instance lost, another one goes on', { caseId, processInstanceKey: key, at: there.tokens });
        return 'begun';
      },
    }),
  );

/** The called run that goes on, too; one that has left no step begins by itself, one that is awaited is on its way. */
async function calledOf(file: CaseFile, { stand, net, waitsFor }: Standing, runs: RunStore) {
  const calls = stand.tokens.some((token) => net.node(token)?.$type === 'bpmn:CallActivity');
  if (!calls || !waitsFor || waitsFor.stand.tokens.length === 0) return null;
  const { caseId, processId } = waitsFor.run;
  const onItsWay = (await runs.awaited()).some((each) => each.caseId === caseId && each.processId === processId);
  return onItsWay ? null : whereToGoOn(file, waitsFor);
}

/** Elements at which another instance goes on: what is signed already goes on behind its task. */
function whereToGoOn(file: CaseFile, { run, net, stand, whole }: Standing) {
  const items = file
    .rows(workItemRows)
    .all()
    .filter((item) => item.processInstanceKey === run.key);
  const { processId, key: lostKey } = run;
  if (!whole) return { processId, lostKey, ...fromTasks(items.filter(waits)) };
  const signed = signedItems(file);
  const handedIn = (elementId: string) =>
    isHandedIn(
      items.findLast((each) => each.elementId === elementId),
      signed,
    );
  const tokens = stand.tokens.flatMap((token) => (handedIn(token) ? net.targets(token) : [token]));
  return { processId, lostKey, tokens, variables: stand.variables };
}

/** Tasks that somebody signed. */
export const signedItems = (file: CaseFile): Set<string> =>
  new Set(
    file
      .rows(signatureRows)
      .all()
      .flatMap(({ workItemId }) => workItemId ?? []),
  );

/** Handed in, and not recorded. What was signed stays so, though its task is gone in the engine. */
export const isHandedIn = (item: WorkItem | undefined, signed: Set<string>): boolean =>
  item !== undefined && (item.state === 'unsigned' || (item.state !== 'done' && signed.has(item.id)));

/** A run that began before steps were known goes on at its open tasks, with what they were offered with. */
const fromTasks = (items: WorkItem[]): { tokens: string[]; variables: Variables } => ({
  tokens: items.map(({ elementId }) => elementId),
  variables: Object.assign({}, ...items.map(({ variables }) => variables)) as Variables,
});

const namesOf = ({ net }: Standing, tokens: string[]) => tokens.map((id) => net.node(id)?.name || id).join('、');
