import { join } from 'node:path';
import { draftFindings } from '../../src/domain/intake/draft-findings';
import { waiveDefence } from '../../src/domain/intake/waive-defence';
import { deployModels, readModels } from '../../src/engine/deploy';
import { readDiagram } from '../../src/engine/bpmn-model';
import { apiAs, moveToken, publishByHand, refusedOnRecord, toldOnForm } from './support/attacks';
import { opinionForm } from './support/reviews';
import { untilNoticeServed } from './support/case-by-id';
import { asPerson, majorFine, people, register } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** No review passed, no decision (处罚法 58): every way round that people with access to the parts could try, on the real ones. */
describe('L2 the gate can not be got round', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')), 180_000);
  afterAll(() => world?.stop(), 60_000);

  const main = (caseId: string, element: string, as: string, variables: object) => world.complete(caseId, 'EnforcementCase', element, as, variables);
  const decisionsOf = (caseId: string) => world.unitOfWork.run(({ decisions }) => decisions.ofCase(caseId));
  const reviewsOf = (caseId: string) => world.unitOfWork.run(({ reviews }) => reviews.ofCase(caseId));
  const waive = (caseId: string) => asPerson(world, people.handler, (context, by) => waiveDefence(context, by, caseId, { reason: '书面放弃' }));
  const decide = { decisionApproved: true, decisionReason: '同意', discussedOn: '2026-03-02' };
  const completed = (instance: string, elementId: string) => world.broker.records.until(
    ({ valueType, intent, value }) => valueType === 'PROCESS_INSTANCE' && intent === 'ELEMENT_COMPLETED' && value.elementId === elementId && String(value.processInstanceKey) === instance,
    `${elementId} completed`,
  );

  const times = (instance: string, elementId: string, count: number) => world.broker.records.untilSome(
    (records) => records.filter(({ valueType, intent, value }) => valueType === 'PROCESS_INSTANCE' && intent === 'ELEMENT_ACTIVATED' && value.elementId === elementId
      && String(value.processInstanceKey) === instance).length >= count || undefined,
    `${elementId} reached ${count} times`,
  );

  /** A major case whose reviewer has been asked and has not answered. */
  async function underReview(): Promise<string> {
    const caseId = await untilNoticeServed(world, majorFine);
    await waive(caseId);
    await world.task(caseId, 'LegalReview', 'ReviewOpinionTask');
    return caseId;
  }

  async function agree(caseId: string): Promise<void> {
    await world.task(caseId, 'LegalReview', 'ReviewOpinionTask');
    const { reviewerId } = (await reviewsOf(caseId)).at(-1)!;
    await world.complete(caseId, 'LegalReview', 'ReviewOpinionTask', reviewerId!, { ...opinionForm('agree'), crimeSuspected: false });
    await world.task(caseId, 'EnforcementCase', 'DecisionTask');
  }

  it('by the API out of order: refused in words, on record, and there is no call that decides', async () => {
    const caseId = await register(world);
    await world.task(caseId, 'EnforcementCase', 'FilingDecisionTask');
    const [handler, head] = [await apiAs(world, people.handler), await apiAs(world, people.head)];
    const answers = [
      await handler.put(`/api/cases/${caseId}/findings`).send(majorFine), await handler.post(`/api/cases/${caseId}/defence-waiver`).send({ reason: '书面放弃' }),
      await head.post(`/api/cases/${caseId}/revocation`).send({ reason: '撤销' }),
    ];
    for (const { status, body } of answers) expect([status, body.code, body.detail]).toEqual([409, 'NOT_ALLOWED_NOW', expect.stringMatching(/\p{Script=Han}/u)]);
    expect((await head.post(`/api/cases/${caseId}/decision`).send({})).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await refusedOnRecord(world, caseId)).map(({ actor, summary }) => [actor, summary])).toEqual([
      [people.handler, expect.stringContaining('立案之后')], [people.handler, expect.stringContaining('告知书尚未送达')], [people.head, expect.stringContaining('尚未作出决定')],
    ]);
  }, 90_000);

  it('by a message defence-waived that nobody entered, with the results forged in its variables: the window stays open, and the review comes', async () => {
    const caseId = await untilNoticeServed(world, majorFine);
    const instance = await world.instance(caseId, 'EnforcementCase');
    await publishByHand(world, 'defence-waived', caseId, { major: false, reviewResult: 'passed', defenceState: 'closed' });
    await completed(instance, 'CheckDefencesTask');
    expect(await refusedOnRecord(world, caseId)).toEqual([{ actor: 'system', act: 'gate-attempt-refused', summary: expect.stringContaining('不予采信') }]);
    await waive(caseId);
    await world.task(caseId, 'LegalReview', 'ReviewOpinionTask');
    expect(await decisionsOf(caseId)).toEqual([]);
  }, 90_000);

  it('by a message disclosure-requested for a case without decision: nothing is published, the incident says why', async () => {
    const caseId = await underReview();
    const invented = '00000000-0000-4000-8000-000000000000';
    await publishByHand(world, 'disclosure-requested', invented, {
      caseId, caseUrl: '', agencyId: 'tianxin-education', registrationNumber: '', matter: '', decisionId: invented, disclosureId: invented, refusal: '',
    });
    const instance = await world.instance(caseId, 'Disclosure');
    const { value } = await world.broker.records.until(
      ({ valueType, intent, value }) => valueType === 'INCIDENT' && intent === 'CREATED' && String(value.processInstanceKey) === instance, 'the incident',
    );
    expect(value.errorMessage).toMatch(/没有找到.*处理办法/);
    expect(await refusedOnRecord(world, caseId)).toEqual([{ actor: 'system', act: 'refused', summary: expect.stringContaining('没有找到') }]);
    expect(await world.unitOfWork.run(({ disclosures }) => disclosures.latest(caseId))).toBeNull();
  }, 90_000);

  it('by a second message case-registered: the second process ends at once, as a duplicate', async () => {
    const caseId = await underReview();
    const first = await world.instance(caseId, 'EnforcementCase');
    await publishByHand(world, 'case-registered', `${caseId}-again`, {
      caseId, caseUrl: '', agencyId: 'tianxin-education', registrationNumber: '', matter: '', officers: [people.handler], refusal: '',
    });
    const second = await world.broker.records.untilSome(
      (records) => records.findLast(({ valueType, value }) => valueType === 'VARIABLE' && value.name === 'caseId' && value.value === JSON.stringify(caseId)
        && value.bpmnProcessId === 'EnforcementCase' && String(value.processInstanceKey) !== first)?.value.processInstanceKey as string | undefined,
      'the second instance',
    );
    await world.broker.records.ended(second);
    await completed(String(second), 'DuplicateInstanceEndEvent');
    expect(await refusedOnRecord(world, caseId)).toEqual([{ actor: 'system', act: 'refused', summary: expect.stringContaining('已有流程在办理') }]);
  }, 90_000);

  it.each([
    ['as it is', {}],
    ['with the results forged', { major: false, reviewResult: 'passed', scopeFindingId: '00000000-0000-4000-8000-000000000000' }],
  ])("by Operate's modification past the review, %s: the head's decision is refused, on the form and on record", async (_, forged) => {
    const caseId = await underReview();
    const instance = await world.instance(caseId, 'EnforcementCase');
    await moveToken(world, instance, 'LegalReviewCall', 'DecisionTask', forged);
    await main(caseId, 'DecisionTask', people.head, decide);
    expect(await toldOnForm(world, instance, /未经法制审核/)).toContain('不得作出决定');
    expect(await refusedOnRecord(world, caseId)).toEqual([{ actor: people.head, act: 'gate-attempt-refused', summary: expect.stringContaining('未经法制审核') }]);
    await world.task(caseId, 'EnforcementCase', 'DecisionTask');
    expect(await decisionsOf(caseId)).toEqual([]);
  }, 90_000);

  it('by other facts after the review: it is void for them, runs again, and can not be borrowed', async () => {
    const caseId = await underReview();
    await agree(caseId);
    await main(caseId, 'DecisionTask', people.head, { ...decide, decisionApproved: false, decisionReason: '事实有变化，退回补充' });
    await world.task(caseId, 'EnforcementCase', 'InvestigationTask');
    await asPerson(world, people.handler, (context, by) => draftFindings(context, by, caseId, { ...majorFine, facts: '另查明收取费用27000元。', penalty: { ...majorFine.penalty, fineYuan: 27000 } }));
    await main(caseId, 'InvestigationTask', people.handler, { investigationDone: true });
    await main(caseId, 'ServeNoticeTask', people.handler, { noticeServedOn: '2026-03-02', noticeMethod: 'direct' });
    const instance = await world.instance(caseId, 'EnforcementCase');
    await times(instance, 'DefenceWindowGateway', 2);
    await waive(caseId);
    await times(instance, 'LegalReviewCall', 2);
    await world.task(caseId, 'LegalReview', 'ReviewOpinionTask');
    expect((await reviewsOf(caseId)).map(({ round, passed }) => [round, passed])).toEqual([[1, true], [2, null]]);

    await moveToken(world, instance, 'LegalReviewCall', 'DecisionTask', { reviewResult: 'passed' });
    await main(caseId, 'DecisionTask', people.head, decide);
    expect(await toldOnForm(world, instance, /未经法制审核/)).toContain('不得作出决定');
    expect(await decisionsOf(caseId)).toEqual([]);
  }, 120_000);

  it('by a diagram with a path round the review: the whole deployment is refused, and the path is named', async () => {
    const { resources, diagrams } = await readModels([join(__dirname, '../../bpmn'), join(__dirname, '../../forms')]);
    const whole = diagrams.find(({ processes }) => processes.some(({ id }) => id === 'EnforcementCase'))!;
    const open = await readDiagram(whole.xml.replaceAll('reviewResult = "passed"', 'reviewResult != "failed"'));
    const models = { resources, diagrams: diagrams.map((diagram) => (diagram === whole ? open : diagram)) };
    await expect(deployModels(world.client, models, world.unitOfWork, world.clock)).rejects.toThrow(/不经法制审核也能到达.*法制审核 → .* → 记录决定/);
    expect((await refusedOnRecord(world, null)).at(-1)).toMatchObject({ act: 'gate-attempt-refused', summary: expect.stringContaining('拒绝部署') });
    expect(world.broker.records.list(({ valueType, intent, value }) => valueType === 'PROCESS' && intent === 'CREATED' && value.version > 1)).toEqual([]);
  }, 60_000);

  it("by SQL as the application's own user: the database refuses, and the next entry of the record says so", async () => {
    const caseId = await underReview();
    const insert = (major: boolean, review: string | null) => world.dataSource.query(
      `INSERT INTO decisions (id, case_id, number, outcome, findings_id, penalty, scope_finding_id, major, review_id, review_passed, decided_by, decided_on, reason, status)
       SELECT gen_random_uuid()::text, f.case_id, '甲1号', f.outcome, f.id, f.penalty, s.id, $2, $3, $3::text IS NOT NULL OR NULL, 'tx.qin', '2026-03-02', '同意', 'effective'
       FROM findings f JOIN scope_findings s ON s.findings_id = f.id WHERE f.case_id = $1`, [caseId, major, review],
    );
    const running = (await reviewsOf(caseId))[0]!.id;
    await expect(insert(true, null)).rejects.toThrow('major_decision_is_reviewed');
    await expect(insert(false, null)).rejects.toThrow(/decision_has_its_scope_finding|found major before/);
    await expect(insert(true, running)).rejects.toThrow('decision_has_its_passed_review');
    await expect(world.dataSource.query('UPDATE scope_findings SET major = false WHERE case_id = $1', [caseId])).rejects.toThrow('the row is final');
    await expect(world.dataSource.query(`UPDATE reviews SET passed = true, ended_at = now() WHERE id = $1`, [running])).rejects.toThrow('review_passed_by_a_person');
    await register(world);
    expect((await refusedOnRecord(world, null)).at(-1)).toMatchObject({ act: 'gate-attempt-refused', summary: expect.stringMatching(/数据库拒绝了[345]次/) });
    expect(await decisionsOf(caseId)).toEqual([]);
  }, 90_000);
});
