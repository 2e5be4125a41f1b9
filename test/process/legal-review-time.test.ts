import { opinionForm } from './support/reviews';
import { reviewDesk } from './support/review-desk';
import { people } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** One clock that only goes forward: the paths follow one another through 国庆 2026. */
describe('LegalReview: time', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld('2026-09-21T09:00:00+08:00')), 120_000);
  afterAll(() => world?.stop(), 60_000);

  const entry = (caseId: string, act: string) => world.unitOfWork.run(async ({ record }) => (await record.ofCase(caseId)).find((one) => one.act === act));
  const timer = async (caseId: string, element: string) =>
    new Date((await world.broker.records.timer(await world.instance(caseId, 'LegalReview'), element)).value.dueDate).toISOString();
  const instant = (text: string) => new Date(text).toISOString();

  it('C13 the reviewer is reminded, the head is told of the overdue review and steps in, and the opinion still counts, over 国庆', async () => {
    const desk = await reviewDesk(world);
    await desk.waitsAt('ReviewOpinionTask');
    expect(await desk.row()).toMatchObject({ acceptedOn: '2026-09-21', dueOn: '2026-10-12' });
    expect(await timer(desk.caseId, 'ReviewReminderEvent')).toBe(instant('2026-10-09T00:00:00+08:00'));
    expect(await timer(desk.caseId, 'ReviewOverdueEvent')).toBe(instant('2026-10-13T00:00:00+08:00'));
    await world.moveTo('2026-10-09T00:00:01+08:00');
    await world.broker.records.untilSome(
      (records) => records.find(({ intent, value }) => intent === 'ELEMENT_COMPLETED' && value.elementId === 'ReviewerRemindedEndEvent'), 'the reminder',
    );
    expect(await entry(desk.caseId, 'review-limit-warned')).toMatchObject({ actor: 'system' });
    await world.moveTo('2026-10-13T00:00:01+08:00');
    await desk.does(people.head, 'EscalationTask', { escalationMeasure: '' });
    await desk.waitsAt('EscalationTask');
    await desk.does(people.reviewer === (await desk.row()).reviewerId ? 'tx.gu' : people.reviewer, 'ReviewOpinionTask', opinionForm('agree'));
    await world.broker.records.untilSome(
      (records) => records.find(({ intent, value }) => intent === 'ELEMENT_COMPLETED' && value.elementId === 'AlreadyEscalatedEndEvent'), 'no second escalation',
    );
    await desk.does(people.head, 'EscalationTask', { escalationMeasure: '今日内出具意见' });
    await world.broker.records.untilSome(
      (records) => records.find(({ intent, value }) => intent === 'ELEMENT_COMPLETED' && value.elementId === 'EscalatedEndEvent'), 'the escalation',
    );
    expect(await entry(desk.caseId, 'overdue-review-escalated')).toMatchObject({ actor: people.head });
    await desk.opines('agree');
    await desk.leadsTo('DecisionTask');
  }, 120_000);

  it('C13 the head may prolong the review once; an escalation left open ends with the opinion', async () => {
    const desk = await reviewDesk(world);
    await desk.reviewerDoes('ReviewOpinionTask', { opinion: 'extend', opinionText: '案情复杂，需要调查核实' });
    await desk.does(people.head, 'ExtensionApprovalTask', { extensionApproved: true, extensionReason: '' });
    await desk.does(people.head, 'ExtensionApprovalTask', { extensionApproved: true, extensionReason: '情况属实' });
    const reviewDueOn = '2026-10-30';
    await world.broker.records.untilSome(
      (records) => records.filter(({ valueType, intent, value }) => valueType === 'TIMER' && intent === 'CREATED' && value.targetElementId === 'ReviewOverdueEvent'
        && new Date(value.dueDate).toISOString() === instant('2026-10-31T00:00:00+08:00'))[0], 'the later timer',
    );
    expect(await desk.row()).toMatchObject({ dueOn: reviewDueOn, extension: { approved: true, decidedBy: people.head } });
    await world.moveTo('2026-10-31T00:00:01+08:00');
    await desk.waitsAt('EscalationTask');
    await desk.opines('agree');
    await desk.leadsTo('DecisionTask');
    await world.broker.records.ended(await world.instance(desk.caseId, 'LegalReview'));
  }, 120_000);

  it('L7 silence within the objection limit counts as adoption and is recorded as such', async () => {
    const desk = await reviewDesk(world);
    await desk.opines('correct');
    await desk.waitsAt('AdoptOrObjectTask');
    const due = await timer(desk.caseId, 'ObjectionDueEvent');
    await world.moveTo(new Date(new Date(due).getTime() + 1_000).toISOString());
    await desk.leadsTo('InvestigationTask');
    expect(await desk.row()).toMatchObject({ passed: false, response: 'adopt', responseBy: 'system' });
  }, 120_000);
});
