import { sampleDecision, sampleFindings, samplePenalty, sampleScope, concluded } from '../../support/samples';
import { saveCase, testDatabase, type TestDatabase } from '../support/database';
import { passedReview, sampleReview } from '../support/review';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db?.close());

const own = (caseId: string) => ({ caseId, findingsId: `findings-of-${caseId}` });

/** A case with concluded findings, found major or not; `review` decides what review it has. */
async function caseBeforeDecision(caseId: string, major: boolean, review?: 'passed' | 'not-passed' | 'running') {
  await db.unitOfWork.run(async (context) => {
    await saveCase(context, caseId);
    await context.scopeFindings.save(sampleScope({ id: `scope-of-${caseId}`, ...own(caseId), major }));
    const passed = review === 'passed' ? passedReview : review === 'not-passed' ? { passed: false } : {};
    if (review) await context.reviews.save(sampleReview({ id: `review-of-${caseId}`, ...own(caseId), ...passed }));
  });
  return { ...own(caseId), id: `decision-of-${caseId}`, scopeFindingId: `scope-of-${caseId}`, major };
}
const reviewed = (caseId: string) => ({ reviewId: `review-of-${caseId}`, reviewPassed: true as const });
const decide = (decision: Parameters<typeof sampleDecision>[0]) =>
  db.unitOfWork.run(({ decisions }) => decisions.save(sampleDecision(decision)));

/** The decision as raw SQL, with any column set to anything. */
async function decideBySql(decision: object) {
  const row = {
    number: '甲〔2026〕1号',
    outcome: 'penalty',
    penalty: samplePenalty(),
    decided_by: 'tx.qin',
    decided_on: '2026-03-10',
    reason: '同意。',
    status: 'effective',
    ...decision,
  };
  const names = Object.keys(row);
  await db.sql(
    `INSERT INTO decisions (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}

describe('L2 no review passed, no decision: the database itself', () => {
  it('lets a decision through that was found not major', async () => {
    const decision = await caseBeforeDecision('minor', false);
    await decide(decision);
    expect(await db.unitOfWork.run(({ decisions }) => decisions.get(decision.id))).toEqual(sampleDecision(decision));
  });

  it('lets a major decision through whose review was passed', async () => {
    await decide({ ...(await caseBeforeDecision('major', true, 'passed')), ...reviewed('major') });
  });

  it.each([
    ['without any review', undefined, {}],
    ['with a review still running', 'running', reviewed('running')],
    ['with a review not passed', 'not-passed', reviewed('not-passed')],
    ['with a review that does not exist', undefined, { reviewId: 'invented', reviewPassed: true as const }],
    ['with a running review and the proof left out', 'running', { reviewId: 'review-of-running', reviewPassed: null }],
    ['with the proof but no review', 'passed', { reviewId: null, reviewPassed: true as const }],
  ] as const)('refuses a major decision %s', async (name, review, claim) => {
    const decision = await caseBeforeDecision(
      review && 'reviewId' in claim && claim.reviewId ? review : name,
      true,
      review,
    );
    await expect(decide({ ...decision, ...claim })).rejects.toThrow(
      /major_decision_is_reviewed|decision_has_its_passed_review/,
    );
  });

  it('refuses to call a major decision not major', async () => {
    const decision = await caseBeforeDecision('called-minor', true);
    await expect(decide({ ...decision, major: false })).rejects.toThrow('decision_has_its_scope_finding');
  });

  it('refuses a scope finding or a review borrowed from another case', async () => {
    await caseBeforeDecision('lender', false);
    await caseBeforeDecision('lender-reviewed', true, 'passed');
    const decision = await caseBeforeDecision('borrower', true);
    await expect(decide({ ...decision, major: false, scopeFindingId: 'scope-of-lender' })).rejects.toThrow(
      'decision_has_its_scope_finding',
    );
    await expect(decide({ ...decision, ...reviewed('lender-reviewed') })).rejects.toThrow(
      'decision_has_its_passed_review',
    );
  });

  it('refuses a review of earlier findings', async () => {
    const decision = await caseBeforeDecision('redrafted', true, 'passed');
    await db.unitOfWork.run(async ({ findings, scopeFindings }) => {
      await findings.save(
        sampleFindings({
          id: 'newer',
          caseId: 'redrafted',
          version: 2,
          penalty: samplePenalty({ fineYuan: 1 }),
          ...concluded,
        }),
      );
      await scopeFindings.save(
        sampleScope({ id: 'newer-scope', caseId: 'redrafted', findingsId: 'newer', major: true }),
      );
    });
    const newer = { findingsId: 'newer', scopeFindingId: 'newer-scope', penalty: samplePenalty({ fineYuan: 1 }) };
    await expect(decide({ ...decision, ...newer, ...reviewed('redrafted') })).rejects.toThrow(
      'decision_has_its_passed_review',
    );
  });

  it('refuses a penalty or outcome other than the one that was reviewed', async () => {
    const decision = { ...(await caseBeforeDecision('raised', true, 'passed')), ...reviewed('raised') };
    await expect(decide({ ...decision, penalty: samplePenalty({ fineYuan: 30000 }) })).rejects.toThrow(
      'decision_follows_concluded_findings',
    );
    await expect(decide({ ...decision, outcome: 'no-penalty' })).rejects.toThrow('decision_follows_concluded_findings');
  });

  it('refuses a not-major finding beside a major one on the same findings', async () => {
    const decision = await caseBeforeDecision('twice-found', true);
    await db.unitOfWork.run(({ scopeFindings }) =>
      scopeFindings.save(sampleScope({ id: 'second-opinion', ...own('twice-found'), major: false })),
    );
    await expect(decide({ ...decision, major: false, scopeFindingId: 'second-opinion' })).rejects.toMatchObject({
      code: 'REVIEW_NOT_PASSED',
    });
  });

  it('refuses scope finding, review and notice on findings that are only drafted', async () => {
    await db.unitOfWork.run(async (context) => {
      await saveCase(context, 'drafted');
      await context.findings.save(sampleFindings({ id: 'draft', caseId: 'drafted', version: 2 }));
    });
    const draft = { caseId: 'drafted', findingsId: 'draft' };
    await expect(db.unitOfWork.run(({ scopeFindings }) => scopeFindings.save(sampleScope(draft)))).rejects.toThrow(
      'scope_finding_on_concluded_findings',
    );
    await expect(db.unitOfWork.run(({ reviews }) => reviews.save(sampleReview(draft)))).rejects.toThrow(
      'review_of_concluded_findings',
    );
  });

  it.each([
    ['a review nobody signed', { passed: true }, 'review_passed_by_a_person'],
    ['a review with problems', { ...passedReview, opinion: 'correct' as const }, 'review_passed_by_a_person'],
    [
      "the head's ruling without reasons",
      {
        passed: true,
        opinion: 'correct' as const,
        response: 'object' as const,
        ruling: 'uphold-handling' as const,
        rulingBy: 'tx.qin',
        rulingAt: '2026-03-10T02:00:00.000Z',
        rulingReason: '',
      },
      'review_passed_by_a_person',
    ],
    ['a review by an officer of the case (L4)', { ...passedReview, opinionBy: 'tx.zhou' }, 'officer of the case'],
  ])('refuses to pass %s', async (name, review, reason) => {
    await caseBeforeDecision(name, true);
    await expect(
      db.unitOfWork.run(({ reviews }) => reviews.save(sampleReview({ id: name, ...own(name), ...review }))),
    ).rejects.toThrow(reason);
  });
});

describe("L2 attacked through raw SQL by the application's own user", () => {
  beforeAll(() => caseBeforeDecision('attacked', true, 'running'));
  const attacked = {
    case_id: 'attacked',
    findings_id: 'findings-of-attacked',
    scope_finding_id: 'scope-of-attacked',
    id: 'attack',
    major: true,
  };

  it('refuses null where proof belongs', async () => {
    await expect(decideBySql({ ...attacked, major: null })).rejects.toThrow(/null value/);
    await expect(decideBySql({ ...attacked, review_id: 'review-of-attacked' })).rejects.toThrow(
      'major_decision_is_reviewed',
    );
    await expect(decideBySql({ ...attacked, review_id: 'review-of-attacked', review_passed: false })).rejects.toThrow(
      'major_decision_is_reviewed',
    );
  });

  it('refuses to write what it computes itself', async () => {
    await expect(decideBySql({ ...attacked, findings_concluded: true })).rejects.toThrow(/non-DEFAULT value/);
  });

  it('refuses to change a scope finding or findings afterwards', async () => {
    await expect(db.sql(`UPDATE scope_findings SET major = false WHERE case_id = 'attacked'`)).rejects.toThrow(
      'the row is final',
    );
    await expect(db.sql(`UPDATE findings SET concluded_at = NULL WHERE case_id = 'attacked'`)).rejects.toThrow(
      /concluded findings are final|foreign key/,
    );
  });

  it('refuses to take back the review under a decision', async () => {
    const decision = await caseBeforeDecision('undermined', true, 'passed');
    await decide({ ...decision, ...reviewed('undermined') });
    await expect(db.sql(`UPDATE reviews SET passed = false WHERE case_id = 'undermined'`)).rejects.toThrow(
      /ended review is final|foreign key/,
    );
    await expect(db.sql(`DELETE FROM reviews WHERE case_id = 'undermined'`)).rejects.toThrow('rows are kept');
    await expect(
      db.sql(`UPDATE decisions SET review_id = NULL, review_passed = NULL WHERE case_id = 'undermined'`),
    ).rejects.toThrow(/can only be revoked|major_decision/);
  });
});
