import type { Context } from '../../src/ports/context';
import { type Review, submit } from '../../src/stages/review';
import { memoryRules, policyRow } from './memory-rules';
import type { MemoryContext } from './memory-context';
import { concluded, lin, sampleAgency, sampleEvidence, sampleFindings, sampleNotice, samplePolicy } from './samples';
import { sampleWorld } from './sample-world';

/** The sample case with everything that legal review asks for (L3). */
export async function submittedWorld(
  { evidence = true } = {},
  overrides: Partial<Context> = {},
): Promise<MemoryContext> {
  const context = await sampleWorld({ status: 'noticed' }, overrides);
  await context.findings.save(sampleFindings(concluded));
  await context.notices.save(sampleNotice());
  if (evidence) await context.evidence.save(sampleEvidence());
  await context.documents.save({
    id: 'report-1',
    caseId: 'case-1',
    kind: 'investigation-report',
    number: null,
    title: '案件调查终结报告',
    paragraphs: ['调查终结。'],
    madeBy: 'tx.zhou',
    madeAt: '2026-03-02T02:00:00.000Z',
  });
  return context;
}

/** The same with a review accepted on 2026-03-02 and assigned to tx.fang. */
export async function reviewWorld(
  change: Partial<Review> = {},
  overrides: Partial<Context> = {},
): Promise<{ context: MemoryContext; review: Review }> {
  const context = await submittedWorld({}, overrides);
  const review: Review = {
    ...submit([], { findings: sampleFindings(concluded), policy: samplePolicy(), now: context.clock.now() }),
    acceptedOn: '2026-03-02',
    dueOn: '2026-03-16',
    reviewerId: 'tx.fang',
    ...change,
  };
  await context.reviews.save(review);
  return { context, review };
}

/** As `reviewWorld`, of an agency whose policy draws on the advisers of another; ts.lin is one of them. */
export async function pooledWorld(change: Partial<Review> = {}): Promise<{ context: MemoryContext; review: Review }> {
  const adviserPool = 'taojiang-justice';
  const rules = memoryRules({ ReviewPolicy: () => policyRow({ adviserPool }) });
  const world = await reviewWorld({ policy: samplePolicy({ adviserPool }), ...change }, { rules });
  await world.context.agencies.save(sampleAgency({ id: adviserPool, name: '桃江县司法局', enforces: false }));
  await world.context.people.save(lin());
  return world;
}
