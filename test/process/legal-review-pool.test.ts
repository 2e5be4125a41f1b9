import type { FindingsInput } from '../../src/stages/investigation';
import { deployChanged } from './support/changed-table';
import { untilHeard, untilNoticeServed, waiveRights } from './support/course';
import type { Path } from './support/path';
import { opinionForm } from './support/reviews';
import { majorFine, people, smallFine } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

const complexFine: FindingsInput = { ...smallFine, triggers: { ...smallFine.triggers, complex: true } };

/** ts.he 法律顾问 and ts.lin 公职律师 are lent by 桃江县司法局; 长沙市天心区教育局 draws on them once its row of the table says so. */
describe('ReviewPolicy and the advisers of another agency', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')), 120_000);
  afterAll(() => world?.stop(), 60_000);

  const cell = (xml: string, output: string, from: string, to: string) =>
    xml.replace(
      `<outputEntry id="ReviewPolicyRule_tianxin-${output}Out">\n          <text>${from}</text>`,
      `<outputEntry id="ReviewPolicyRule_tianxin-${output}Out">\n          <text>${to}</text>`,
    );
  const scopeOf = ({ read, caseId }: Path) => read(({ scopeFindings }) => scopeFindings.latest(caseId));
  const reviewOf = ({ read, caseId }: Path) => read(({ reviews }) => reviews.latest(caseId));
  const setActive = (active: boolean, ...accounts: string[]) =>
    world.unitOfWork.run(async (context) => {
      for (const id of accounts) await context.people.save({ ...(await context.people.get(id)), active });
    });

  it('L1 reviews every decision of the cases that begin after the table says so; a running case keeps its version, and the record names both', async () => {
    const running = await untilNoticeServed(world);
    await deployChanged(world, 'ReviewPolicy.dmn', (xml) =>
      cell(cell(xml, 'reviewEveryDecision', 'false', 'true'), 'adviserPool', '""', '"taojiang-justice"'),
    );
    await waiveRights(running);
    await running.isAt('DecisionTask');
    expect(await scopeOf(running)).toMatchObject({ major: false, policyVersion: 1 });

    const next = await untilHeard(world);
    await next.isAt('ReviewOpinionTask');
    expect(await scopeOf(next)).toMatchObject({
      major: true,
      rows: [],
      policyVersion: 2,
      reason: expect.stringMatching(/一案一审，法制审核政策“天心教育”，第2版/),
    });
    expect(await reviewOf(next)).toMatchObject({
      reviewerId: people.reviewer,
      policy: { version: 2, adviserPool: 'taojiang-justice' },
    });
  }, 120_000);

  it('L4 gives a complex case to an adviser of the pool, refuses another adviser with the reason, and passes by the opinion', async () => {
    const path = await untilHeard(world, complexFine);
    await path.isAt('ReviewOpinionTask');
    expect(await reviewOf(path)).toMatchObject({ reviewerId: 'ts.he' });
    await path.refused(
      'ReviewOpinionTask',
      'ts.lin',
      opinionForm('agree'),
      /不属于办理本案的机关，也不是本案分派的审核人员/,
    );
    await path.complete('ReviewOpinionTask', 'ts.he', opinionForm('agree'));
    await path.isAt('DecisionTask');
    expect(await reviewOf(path)).toMatchObject({ passed: true, opinionBy: 'ts.he' });
    const entries = await path.read(({ record }) => record.ofCase(path.caseId));
    expect(entries.find(({ act }) => act === 'reviewer-requested')!.summary).toBe('分派桃江县司法局法律顾问 ts.he');
    expect(entries.find(({ act }) => act === 'review-opinion-given')).toMatchObject({
      actor: 'ts.he',
      details: { body: '桃江县司法局', standing: '法律顾问' },
    });
    expect(entries.find(({ act, actor }) => act === 'refused' && actor === 'ts.lin')).toBeDefined();
  }, 120_000);

  it('L4, L7 without own reviewers an adviser reviews, and another one again; who may be appointed is told when there is none', async () => {
    await setActive(false, 'tx.fang', 'tx.gu');
    const disputed = await untilHeard(world, majorFine);
    await disputed.isAt('ReviewOpinionTask');
    const { reviewerId } = (await reviewOf(disputed))!;
    await disputed.complete('ReviewOpinionTask', reviewerId!, opinionForm('correct', ['discretion']));
    await disputed.complete('AdoptOrObjectTask', people.handler, {
      response: 'object',
      responseReason: '裁量理由充分',
    });
    await disputed.isAt('ReReviewTask');
    const second = (await reviewOf(disputed))!.reReview!.reviewerId;
    expect([reviewerId, second].sort()).toEqual(['ts.he', 'ts.lin']);
    await disputed.complete('ReReviewTask', second, { reReviewOpinion: 'change', reReviewText: '异议理由成立' });
    await disputed.isAt('DecisionTask');

    await setActive(false, 'ts.he', 'ts.lin');
    const alone = await untilHeard(world, majorFine);
    await alone.isAt('AppointReviewerTask');
    await setActive(true, 'ts.lin');
    await alone.refused(
      'AppointReviewerTask',
      people.head,
      { appointedReviewer: people.handler },
      /tx\.zhou 不能审核本案.*可以指定：ts\.lin。不能指定：tx\.fang（账号已停用）/,
    );
    await alone.complete('AppointReviewerTask', people.head, { appointedReviewer: 'ts.lin' });
    await alone.complete('ReviewOpinionTask', 'ts.lin', opinionForm('agree'));
    await alone.isAt('DecisionTask');
  }, 180_000);
});
