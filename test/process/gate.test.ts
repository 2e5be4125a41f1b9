import { dirname, join } from 'node:path';
import { deployModels } from '../../src/engine/deploy';
import { readModels } from '../../src/models/model-files';
import { readDiagram } from '../../src/models/diagram';
import { until } from '../../src/base/patience';
import { recordLog } from '../support/record-log';
import { gateRules } from '../support/gate-rules';
import { apiAs, moveToken, publishByHand, refusedOnRecord } from './support/attacks';
import { conclude, serveNotice, untilNoticeServed, waiveRights } from './support/course';
import { followCase, type Path } from './support/path';
import { opines, underReview } from './support/review-course';
import { majorFine, people, register } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/**
 * No review passed, no decision (处罚法 58): every way round that people with access to the parts could try, on the real
 * ones.
 */
describe('L2 the gate can not be got round', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const decisionsOf = ({ read, caseId }: Path) => read(({ decisions }) => decisions.ofCase(caseId));
  const reviewsOf = ({ read, caseId }: Path) => read(({ reviews }) => reviews.ofCase(caseId));
  const decide = { decisionApproved: true, decisionReason: '同意' };
  const started = { caseUrl: '', agencyId: 'tianxin-education', registrationNumber: '', matter: '', refusal: '' };
  const nothing = '00000000-0000-4000-8000-000000000000';

  /** A major case whose reviewer has been asked and has not answered. */
  async function waitingForReviewer(): Promise<Path> {
    const path = await underReview(world);
    await path.isAt('ReviewOpinionTask');
    return path;
  }

  it.concurrent('by the API out of order: refused in words, on record, and there is no call that decides', async () => {
    const { caseId, isAt } = followCase(world, await register(world));
    await isAt('FilingDecisionTask');
    const [handler, head] = [await apiAs(world, people.handler), await apiAs(world, people.head)];
    const answers = [
      await handler.put(`/api/cases/${caseId}/findings`).send(majorFine),
      await handler.post(`/api/cases/${caseId}/defence-waiver`).send({ reason: '书面放弃' }),
      await head.post(`/api/cases/${caseId}/revocation`).send({ reason: '撤销' }),
    ];
    for (const { status, body } of answers)
      expect([status, body.code, body.detail]).toEqual([
        409,
        'NOT_ALLOWED_NOW',
        expect.stringMatching(/\p{Script=Han}/u),
      ]);
    expect((await head.post(`/api/cases/${caseId}/decision`).send({})).body).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    expect((await refusedOnRecord(world, caseId)).map(({ actor, summary }) => [actor, summary])).toEqual([
      [people.handler, expect.stringContaining('立案之后')],
      [people.handler, expect.stringContaining('告知书尚未送达')],
      [people.head, expect.stringContaining('尚未作出决定')],
    ]);
  });

  it.concurrent(
    'by a message defence-waived that nobody entered, with the results forged in its variables: the window stays open, and the review comes',
    async () => {
      const path = await untilNoticeServed(world, majorFine);
      await publishByHand(world, 'defence-waived', path.caseId, {
        major: false,
        reviewResult: 'passed',
        defenceState: 'closed',
      });
      await path.passed('CheckDefencesTask');
      expect(await refusedOnRecord(world, path.caseId)).toEqual([
        { actor: 'system', act: 'gate-attempt-refused', summary: expect.stringContaining('不予采信') },
      ]);
      await waiveRights(path);
      await path.isAt('ReviewOpinionTask');
      expect(await decisionsOf(path)).toEqual([]);
    },
  );

  it.concurrent(
    'by a message disclosure-requested for a case without decision: nothing is published, and it is entered',
    async () => {
      const path = await waitingForReviewer();
      const { caseId } = path;
      await publishByHand(world, 'disclosure-requested', nothing, {
        ...started,
        caseId,
        decisionId: nothing,
        disclosureId: nothing,
      });
      const entered = () =>
        path.read(async ({ record }) => (await record.ofCase(caseId)).find(({ act }) => act === 'message-unfounded'));
      expect(await until('the entry', entered)).toMatchObject({ actor: 'system' });
      expect(await path.read(({ disclosures }) => disclosures.latest(caseId))).toBeNull();
    },
  );

  it.concurrent('by a second message case-registered: the second process ends at once, as a duplicate', async () => {
    const path = await waitingForReviewer();
    await publishByHand(world, 'case-registered', `${path.caseId}-again`, {
      ...started,
      caseId: path.caseId,
      officers: [people.handler],
    });
    await path.passed('DuplicateInstanceEndEvent');
    expect(await refusedOnRecord(world, path.caseId)).toEqual([
      { actor: 'system', act: 'refused', summary: expect.stringContaining('已有流程在办理') },
    ]);
  });

  it.concurrent.each([
    ['as it is', {}],
    ['with the results forged', { major: false, reviewResult: 'passed', scopeFindingId: nothing }],
  ])(
    "by Operate's modification past the review, %s: the head's decision is refused, on the form and on record",
    async (_, forged) => {
      const path = await waitingForReviewer();
      await moveToken(world, path, 'LegalReviewCall', 'DecisionTask', forged);
      await path.refused('DecisionTask', people.head, decide, /未经法制审核.*不得作出决定/);
      expect(await refusedOnRecord(world, path.caseId)).toEqual([
        { actor: people.head, act: 'gate-attempt-refused', summary: expect.stringContaining('未经法制审核') },
      ]);
      expect(await decisionsOf(path)).toEqual([]);
    },
  );

  it.concurrent(
    'by other facts after the review: it is void for them, runs again, and can not be borrowed',
    async () => {
      const path = await underReview(world);
      await opines(path, 'agree');
      await path.complete('DecisionTask', people.head, {
        ...decide,
        decisionApproved: false,
        decisionReason: '事实有变化，退回补充',
      });
      await path.isAt('InvestigationTask');
      await conclude(path, {
        ...majorFine,
        facts: '另查明收取费用27000元。',
        penalty: { ...majorFine.penalty, fineYuan: 27000 },
      });
      await serveNotice(world, path);
      await waiveRights(path);
      await path.isAt('ReviewOpinionTask');
      expect((await reviewsOf(path)).map(({ round, passed }) => [round, passed])).toEqual([
        [1, true],
        [2, null],
      ]);

      await moveToken(world, path, 'LegalReviewCall', 'DecisionTask', { reviewResult: 'passed' });
      await path.refused('DecisionTask', people.head, decide, /未经法制审核.*不得作出决定/);
      expect(await decisionsOf(path)).toEqual([]);
    },
  );

  it('by a diagram with a path round the review: the whole deployment is refused, and the path is named', async () => {
    const { diagrams, ...others } = await readModels([join(__dirname, '../../bpmn'), join(__dirname, '../../forms')]);
    const whole = diagrams.find(({ processes }) => processes.some(({ id }) => id === 'EnforcementCase'))!;
    const open = {
      ...whole,
      ...(await readDiagram(whole.xml.replaceAll('reviewResult = "passed"', 'reviewResult != "failed"'))),
    };
    const models = { ...others, diagrams: diagrams.map((diagram) => (diagram === whole ? open : diagram)) };
    await expect(deployModels(world.client, models, world.unitOfWork, world.clock, gateRules)).rejects.toThrow(
      /不经法制审核也能到达.*法制审核 → .* → 记录决定/,
    );
    expect((await refusedOnRecord(world, null)).at(-1)).toMatchObject({
      act: 'gate-attempt-refused',
      summary: expect.stringContaining('拒绝部署'),
    });
    expect(
      world.broker.records.list(
        ({ valueType, intent, value }) => valueType === 'PROCESS' && intent === 'CREATED' && value.version > 1,
      ),
    ).toEqual([]);
  });

  it("by SQL as the application's own user: the database refuses, and the record says so with its next growth", async () => {
    const path = await waitingForReviewer();
    const { caseId } = path;
    const insert = (major: boolean, review: string | null) =>
      world.dataSource.query(
        `INSERT INTO decisions (id, case_id, number, outcome, findings_id, penalty, scope_finding_id, major, review_id, review_passed, decided_by, decided_on, reason, status)
       SELECT gen_random_uuid()::text, f.case_id, '甲1号', f.outcome, f.id, f.penalty, s.id, $2, $3, $3::text IS NOT NULL OR NULL, 'tx.qin', '2026-03-02', '同意', 'effective'
       FROM findings f JOIN scope_findings s ON s.findings_id = f.id WHERE f.case_id = $1`,
        [caseId, major, review],
      );
    const running = (await reviewsOf(path))[0]!.id;
    await expect(insert(true, null)).rejects.toThrow('major_decision_is_reviewed');
    await expect(insert(false, null)).rejects.toThrow(/decision_has_its_scope_finding|found major before/);
    await expect(insert(true, running)).rejects.toThrow('decision_has_its_passed_review');
    await expect(
      world.dataSource.query('UPDATE scope_findings SET major = false WHERE case_id = $1', [caseId]),
    ).rejects.toThrow('the row is final');
    await expect(
      world.dataSource.query(`UPDATE reviews SET passed = true, ended_at = now() WHERE id = $1`, [running]),
    ).rejects.toThrow('review_passed_by_a_person');
    await recordLog(world.dataSource, dirname(world.files.absolute('archive')), world.clock).integrate();
    expect((await refusedOnRecord(world, null)).at(-1)).toMatchObject({
      act: 'gate-attempt-refused',
      summary: expect.stringMatching(/数据库拒绝了[345]次/),
    });
    expect(await decisionsOf(path)).toEqual([]);
  });
});
