import checkCredentials from '../../workers/enforcement-case/check-credentials';
import checkDefences from '../../workers/enforcement-case/check-defences';
import concludeInvestigation from '../../workers/enforcement-case/conclude-investigation';
import determineReviewScope from '../../workers/enforcement-case/determine-review-scope';
import issueNotice from '../../workers/enforcement-case/issue-notice';
import recordDecision from '../../workers/enforcement-case/record-decision';
import recordDelivery from '../../workers/enforcement-case/record-delivery';
import recordFiling from '../../workers/enforcement-case/record-filing';
import recordNoticeService from '../../workers/enforcement-case/record-notice-service';
import registerCase from '../../workers/enforcement-case/register-case';
import type { Findings } from '../../src/stages/investigation';
import type { Variables } from '../../src/ports/context';
import type { Worker } from '../../src/ports/worker';
import type { MemoryContext } from './memory-context';
import { deliver } from './deliver-twice';
import { qin, sampleEvidence, sampleFindings, zhou } from './samples';
import { sampleWorld } from './sample-world';

type Step = [worker: Worker, input: Variables];
const stages = [
  'registered',
  'filed',
  'concluded',
  'issued',
  'served',
  'heard',
  'scoped',
  'decided',
  'delivered',
] as const;
export type Stage = (typeof stages)[number];

/**
 * Days on which the steps happen: filed and served on Monday 2026-03-02, heard and decided on 2026-03-10, delivered the
 * day after.
 */
const days: Partial<Record<Stage, string>> = {
  heard: '2026-03-10T10:00:00+08:00',
  delivered: '2026-03-11T10:00:00+08:00',
};

/**
 * Takes the sample case through the real workers up to a stage, as the process would; `variables` is what the process
 * would hold then.
 */
export async function walkTo(
  stage: Stage,
  change: Partial<Findings> = {},
): Promise<{ context: MemoryContext; variables: Variables }> {
  const context = await sampleWorld();
  const variables: Variables = { caseId: 'case-1', caseUrl: 'http://localhost/cases/case-1' };
  for (const name of stages.slice(0, stages.indexOf(stage) + 1)) {
    if (days[name]) context.clock.set(days[name]);
    if (name === 'concluded') {
      await context.findings.save(sampleFindings(change));
      await context.evidence.save(sampleEvidence());
    }
    for (const [worker, input] of steps[name]) {
      const by = worker.completedBy ? (worker.completedBy.includes('head') ? qin() : zhou()) : undefined;
      Object.assign(variables, input, await deliver(worker, context, { ...variables, ...input }, by));
    }
  }
  return { context, variables };
}

const steps: Record<Stage, Step[]> = {
  registered: [
    [registerCase, {}],
    [checkCredentials, {}],
  ],
  filed: [[recordFiling, { filingApproved: true, filingReason: '符合立案标准' }]],
  concluded: [[concludeInvestigation, {}]],
  issued: [[issueNotice, {}]],
  served: [[recordNoticeService, { noticeServedOn: '2026-03-02', noticeMethod: 'direct' }]],
  heard: [[checkDefences, {}]],
  scoped: [[determineReviewScope, {}]],
  decided: [[recordDecision, { decisionApproved: true, decisionReason: '同意拟处理意见' }]],
  delivered: [
    [recordDelivery, { decisionServedOn: '2026-03-11', decisionMethod: 'direct', deliveryResult: 'delivered' }],
  ],
};
