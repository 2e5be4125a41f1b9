import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftFindings } from '../../src/domain/intake/draft-findings';
import { deployModels } from '../../src/engine/deploy';
import { root } from '../conventions/support/model';
import { uncovered } from '../support/coverage/uncovered';
import { untilHeard } from './support/course';
import type { Path } from './support/path';
import { opinionForm } from './support/reviews';
import { addSomeEvidence, majorFine, people } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** LegalReview on the real broker; its clock only goes forward, so the tests follow the calendar of 2026. */
describe('LegalReview', () => {
  let world: World;
  jest.setTimeout(120_000);
  beforeAll(async () => void (world = await startWorld('2026-02-12T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const underReview = () => untilHeard(world, majorFine);
  const reviewOf = ({ read, caseId }: Path) => read(({ reviews }) => reviews.latest(caseId));

  /** Gives the opinion as the reviewer whom the system chose. */
  async function giveOpinion(path: Path, form: object): Promise<string> {
    await path.isAt('ReviewOpinionTask');
    const { reviewerId } = (await reviewOf(path))!;
    await path.complete('ReviewOpinionTask', reviewerId!, form);
    return reviewerId!;
  }

  const disagree = async (path: Path) => {
    await giveOpinion(path, opinionForm('correct', ['law']));
    await path.complete('AdoptOrObjectTask', people.handler, { response: 'object', responseReason: '适用法律并无不当' });
  };

  describe('over 春节 (holiday 15 to 23 February, 14 and 28 February worked)', () => {
    it('L3, C13 a supplement that is not made within three working days ends the submission', async () => {
      const path = await underReview();
      await giveOpinion(path, { ...opinionForm('supplement'), opinionText: '请补充价格认定材料' });
      expect(await path.dueAt('SupplementDueEvent')).toBe('2026-02-25T00:00:00+08:00');
      await world.moveTo('2026-02-24T23:59:00+08:00');
      await path.isAt('SupplementMaterialsTask');
      await world.moveTo('2026-02-25T00:00:01+08:00');
      await path.passed('SubmissionReturnedEndEvent');
      expect(await path.isAt('InvestigationTask')).toMatch(/^2026-02-25T00:00/);
      expect(await reviewOf(path)).toMatchObject({ passed: false, opinion: 'supplement' });
    });

    it('L6, C13 the ten working days of the review count the worked Saturday', async () => {
      await world.moveTo('2026-02-25T09:00:00+08:00');
      const path = await underReview();
      await path.isAt('ReviewOpinionTask');
      expect(await reviewOf(path)).toMatchObject({ acceptedOn: '2026-02-25', dueOn: '2026-03-10' });
    });
  });

  it('L2, L6 a review that agrees opens the way to the decision', async () => {
    await world.moveTo('2026-03-02T09:00:00+08:00');
    const path = await underReview();
    const reviewer = await giveOpinion(path, opinionForm('agree'));
    await path.passed('ReviewPassedEndEvent');
    await path.isAt('DecisionTask');
    expect(await reviewOf(path)).toMatchObject({ passed: true, opinion: 'agree', opinionBy: reviewer, dueOn: '2026-03-16' });
  });

  it('L4 an opinion by a handler of the case is refused and the task comes back', async () => {
    const path = await underReview();
    await path.refused('ReviewOpinionTask', people.handler, opinionForm('agree'), /法制审核/);
    expect(await reviewOf(path)).toMatchObject({ passed: null, opinion: null });
  });

  it('L3 materials that are missing are named and asked for; the review clock starts when they are complete', async () => {
    const path = await untilHeard(world, { ...majorFine, triggers: { ...majorFine.triggers, hearingHeld: true } });
    await path.refused('SupplementMaterialsTask', people.handler, { supplementDone: false }, /请确认已经补正/);
    expect(await reviewOf(path)).toMatchObject({ missing: [expect.stringContaining('听证笔录')], acceptedOn: null, supplementDueOn: '2026-03-05' });
    await world.moveTo('2026-03-04T09:00:00+08:00');
    await addSomeEvidence(world, path.caseId, '听证笔录');
    await path.complete('SupplementMaterialsTask', people.handler, { supplementDone: true });
    await path.isAt('ReviewOpinionTask');
    expect(await reviewOf(path)).toMatchObject({ acceptedOn: '2026-03-04', dueOn: '2026-03-18', round: 1 });
  });

  it('L6 what the reviewer asked for is supplied and the same review goes on', async () => {
    const path = await underReview();
    await giveOpinion(path, { ...opinionForm('supplement'), opinionText: '请补充价格认定材料' });
    await path.complete('SupplementMaterialsTask', people.second, { supplementDone: true });
    await giveOpinion(path, opinionForm('agree'));
    await path.isAt('DecisionTask');
    expect(await reviewOf(path)).toMatchObject({ passed: true, round: 1 });
  });

  it('L4 when nobody qualifies the head appoints a reviewer, under the same conditions', async () => {
    const setActive = (active: boolean) => world.unitOfWork.run(async (context) => {
      for (const id of ['tx.fang', 'tx.gu']) await context.people.save({ ...(await context.people.get(id)), active });
    });
    await setActive(false);
    const path = await underReview();
    await path.isAt('AppointReviewerTask');
    await setActive(true);
    await path.refused('AppointReviewerTask', people.head, { appointedReviewer: people.handler }, /tx\.zhou 不能审核本案/);
    await path.complete('AppointReviewerTask', people.head, { appointedReviewer: people.reviewer });
    await giveOpinion(path, opinionForm('agree'));
    await path.isAt('DecisionTask');
  });

  it('L7 an opinion that is adopted sends the case back to be corrected, and the next review starts anew', async () => {
    const path = await underReview();
    await giveOpinion(path, opinionForm('correct', ['discretion']));
    await path.refused('AdoptOrObjectTask', people.handler, { response: 'object', responseReason: '' }, /理由/);
    await path.complete('AdoptOrObjectTask', people.handler, { response: 'adopt', responseReason: '采纳，重新裁量' });
    await path.passed('ReviewNotPassedEndEvent');
    expect(await reviewOf(path)).toMatchObject({ passed: false, response: 'adopt', responseBy: people.handler });
    await path.act(people.handler, (context, by, caseId) => draftFindings(context, by, caseId, { ...majorFine, discretion: '补充裁量理由。' }));
    await path.complete('InvestigationTask', people.handler, { investigationDone: true });
    await path.isAt('ServeNoticeTask');
  });

  it.each([
    ['uphold-handling', true, 'ReviewPassedByHeadEndEvent', 'DecisionTask'],
    ['uphold-opinion', false, 'ReviewNotPassedByHeadEndEvent', 'InvestigationTask'],
  ] as const)('L7 where both sides differ the head, nobody else, decides with reasons: %s', async (ruling, passed, end, next) => {
    const path = await underReview();
    await disagree(path);
    await path.refused('HeadDecisionTask', people.handler, { ruling, rulingReason: '理由成立' }, /机关负责人/);
    await path.complete('HeadDecisionTask', people.head, { ruling, rulingReason: '经研究，理由成立' });
    await path.passed(end);
    await path.isAt(next);
    expect(await reviewOf(path)).toMatchObject({ passed, ruling, rulingBy: people.head });
  });

  it('L6 the advice to transfer to the judicial organ goes to the handling body, not on to the decision', async () => {
    const path = await underReview();
    await giveOpinion(path, { ...opinionForm('transfer', ['authority']), opinionText: '涉嫌犯罪，建议移送司法机关。' });
    await path.complete('AdoptOrObjectTask', people.handler, { response: 'adopt', responseReason: '采纳' });
    await path.isAt('InvestigationTask');
    expect(path.everAt('DecisionTask')).toBe(false);
  });

  it('L3, C13 over 国庆 (1 to 7 October, 10 October worked) the limits of supplement and review count only days worked', async () => {
    await world.moveTo('2026-09-29T10:00:00+08:00');
    const path = await underReview();
    await path.isAt('ReviewOpinionTask');
    expect(await reviewOf(path)).toMatchObject({ acceptedOn: '2026-09-29', dueOn: '2026-10-19' });
    await giveOpinion(path, { ...opinionForm('supplement'), opinionText: '请补充价格认定材料' });
    expect(await path.dueAt('SupplementDueEvent')).toBe('2026-10-10T00:00:00+08:00');
  });

  it('L1 a catalogue with a row that repeats another is not deployed, and the one in use stays in use', async () => {
    const table = readFileSync(join(root, 'bpmn/MajorDecision.dmn'), 'utf8');
    const repeated = table.replace(/<rule [\s\S]*?<\/rule>/, (row) => row + row.replaceAll(/ id="/g, ' id="Again_'));
    const models = { diagrams: [], resources: [{ name: 'MajorDecision.dmn', decision: Buffer.from(repeated) }] };
    await expect(deployModels(world.client, models, world.unitOfWork, world.clock)).rejects.toThrow(/MajorDecision\.dmn：.*第1行.*第2行.*条件完全相同/);
    expect(world.broker.records.list(({ valueType, value }) => valueType === 'DECISION' && value.version > 1)).toEqual([]);
  });

  it('these tests take every element and flow of the diagram', async () => {
    expect(await uncovered('LegalReview', world.broker.records.list())).toEqual([]);
  });
});
