import type { UnitOfWork } from '../../ports/context';
import { leavesStep } from '../../models/replay';
import { beginAnew } from './begin';
import type { EngineLook, PassedElement } from './look';
import type { Nets } from './nets';
import { standingsOfCase } from './of-case';

/**
 * Steps that the engine holds for done and that nobody recorded: somebody else took the job. The case goes on before the
 * first of them. Gives the cases.
 */
export async function putBack(unitOfWork: UnitOfWork, nets: Nets, look: EngineLook, since: Date): Promise<string[]> {
  const steps = new Set([...nets.values()].flatMap(({ nodes }) => nodes.filter(leavesStep).map(({ id }) => id)));
  const passed = (await look.passed(since)).filter(({ elementId }) => steps.has(elementId));
  if (passed.length === 0) return [];
  const { unrecorded, open } = await unitOfWork.run(async ({ runs }) => ({
    unrecorded: await runs.withoutStep(passed),
    open: await runs.open(),
  }));
  const found = passed.filter(({ elementInstanceKey }) => unrecorded.has(elementInstanceKey)).toSorted(byKey);
  const cases: string[] = [];
  for (const element of found) {
    const run = open.find(({ key }) => key === element.processInstanceKey);
    if (!run || cases.includes(run.caseId)) continue;
    const standings = await unitOfWork.run((context) => standingsOfCase(context, nets, run.caseId));
    const root = standings.find((each) => each.run.key === run.key || each.waitsFor?.run.key === run.key);
    const name = nets.get(run.processId)?.node(element.elementId)?.name ?? element.elementId;
    const loss = {
      caseId: run.caseId,
      key: root?.run.key ?? '',
      why: `“${name}”在流程引擎中被绕过本系统办结，没有记录`,
      cut: { after: element.elementInstanceKey },
    };
    if (root && (await beginAnew(unitOfWork, nets, loss)) === 'begun') cases.push(run.caseId);
  }
  return cases;
}

const byKey = (one: PassedElement, other: PassedElement) =>
  BigInt(one.elementInstanceKey) < BigInt(other.elementInstanceKey) ? -1 : 1;
