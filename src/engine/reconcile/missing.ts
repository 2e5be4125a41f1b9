import type { UnitOfWork } from '../../ports/context';
import type { OpenRun } from '../../ports/runs';
import type { EngineClient } from '../engine-client';
import { beginAnew, type Begun } from './begin';
import type { Nets } from './nets';
import { standingsOfCase } from './of-case';
import type { Standing } from './standings';

const atOnce = 10;

/** Those that the engine says it does not have. @throws gRPC errors when it does not answer */
export async function missingOf(engine: Pick<EngineClient, 'isRunning'>, runs: OpenRun[]): Promise<OpenRun[]> {
  const missing: OpenRun[] = [];
  const left = [...runs];
  const probe = async () => {
    for (let run = left.shift(); run; run = left.shift()) if (!(await engine.isRunning(run.key))) missing.push(run);
  };
  await Promise.all(Array.from({ length: atOnce }, probe));
  return missing;
}

/** What became of a run that the engine does not have: it ended as it should, or it is gone on for. */
export async function settleMissing(
  unitOfWork: UnitOfWork,
  nets: Nets,
  { caseId, key }: OpenRun,
): Promise<Begun | 'ended'> {
  const standings = await unitOfWork.run((context) => standingsOfCase(context, nets, caseId));
  const root = standings.find((each) => each.run.key === key);
  if (root) {
    if (!hasEnded(root))
      return beginAnew(unitOfWork, nets, { caseId, key, why: '流程实例在流程引擎中已不存在（被取消、终止或者丢失）' });
    return end(unitOfWork, key);
  }
  const caller = standings.find(({ waitsFor }) => waitsFor?.run.key === key);
  if (!caller || hasEnded(caller.waitsFor!)) return end(unitOfWork, key);
  const cut = { after: key, spares: key };
  const why = '被调用的流程没有办完，就在流程引擎中结束了';
  return beginAnew(unitOfWork, nets, { caseId, key: caller.run.key, why, cut });
}

const hasEnded = ({ stand, whole }: Standing) => whole && stand.tokens.length === 0;

async function end(unitOfWork: UnitOfWork, key: string): Promise<'ended'> {
  await unitOfWork.run(({ runs }) => runs.end([key]));
  return 'ended';
}
