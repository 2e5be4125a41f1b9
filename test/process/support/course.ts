import { dayOf } from '../../../src/law/calendar/day';
import { waiveDefence } from '../../../src/stages/defence';
import { draftFindings, type FindingsInput } from '../../../src/stages/investigation';
import { followCase, type Path } from './path';
import { addSomeEvidence, people, register, smallFine } from './tianxin-case';
import type { World } from './world';

/** Filed; what has been found is drafted on the case page and the investigation ends with it. */
export async function untilConcluded(world: World, findings: FindingsInput): Promise<Path> {
  const path = followCase(world, await register(world));
  await filed(world, path);
  await conclude(path, findings);
  return path;
}

/** Filed, and there is evidence. */
export async function filed(world: World, path: Path): Promise<void> {
  await path.complete('FilingDecisionTask', people.head, { filingApproved: true, filingReason: '符合立案标准' });
  await path.isAt('InvestigationTask');
  await addSomeEvidence(world, path.caseId);
}

export async function conclude(path: Path, findings: FindingsInput): Promise<void> {
  await path.act(people.handler, draftFindings, findings);
  await path.complete('InvestigationTask', people.handler, { investigationDone: true });
}

/**
 * Filed, investigated with evidence and findings, notice served today: the window for statement and defence is open.
 */
export async function untilNoticeServed(world: World, findings = smallFine): Promise<Path> {
  const path = await untilConcluded(world, findings);
  await serveNotice(world, path);
  return path;
}

export async function serveNotice(world: World, path: Path): Promise<void> {
  await path.complete('ServeNoticeTask', people.handler, {
    noticeServedOn: dayOf(world.clock.now()),
    noticeMethod: 'direct',
  });
  await path.dueAt('DefenceWindowElapsedEvent');
}

/** Notice served, and the party has been heard: it waived what is left of its window. */
export async function untilHeard(world: World, findings = smallFine): Promise<Path> {
  const path = await untilNoticeServed(world, findings);
  await waiveRights(path);
  return path;
}

export const waiveRights = (path: Path) => path.act(people.handler, waiveDefence, { reason: '书面放弃' });

/** From the decision task to the served decision. */
export async function decideAndServe(world: World, { complete }: Path): Promise<void> {
  await complete('DecisionTask', people.head, { decisionApproved: true, decisionReason: '同意' });
  await complete('ServeDecisionTask', people.second, {
    decisionServedOn: dayOf(world.clock.now()),
    decisionMethod: 'direct',
    deliveryResult: 'delivered',
  });
}

/** The publisher finds the decision fit to be public and the head approves. */
export async function publish({ complete, dueAt }: Path): Promise<void> {
  await complete('DisclosureReviewTask', people.publisher, {
    publishable: true,
    nonDisclosureGround: null,
    nonDisclosureReason: '',
  });
  await complete('DisclosureApprovalTask', people.head, { disclosureApproved: true, disclosureApprovalReason: '同意' });
  await dueAt('DisclosureEndsEvent');
}
