import {
  concluded,
  sampleDecision,
  sampleEvidence,
  sampleFindings,
  sampleParty,
  sampleScope,
} from '../../support/samples';
import { testDatabase, saveCase, type TestDatabase } from '../support/database';
import { passedReview, sampleReview } from '../support/review';
import { sampleDisclosure, sampleDocument } from '../support/papers';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.unitOfWork.run(async (context) => {
    await saveCase(context, 'case-1');
    await context.parties.save(sampleParty());
    await context.documents.save(sampleDocument());
    await context.evidence.save(sampleEvidence());
    await context.findings.save(sampleFindings({ version: 2, ...concluded }));
    await context.scopeFindings.save(sampleScope());
    await context.reviews.save(sampleReview(passedReview));
    await context.decisions.save(sampleDecision());
    await context.disclosures.save(sampleDisclosure());
    context.record.append({
      caseId: 'case-1',
      actor: 'tx.qin',
      act: 'decided',
      summary: '作出处罚决定',
      basis: '行政处罚法第五十七条',
      details: {},
    });
  });
});
afterAll(() => db?.close());

describe("P4 nothing can be deleted or altered, not even by raw SQL of the application's own user", () => {
  it.each([
    ['UPDATE record SET summary = $$改$$'],
    ['UPDATE record SET hash = hash'],
    ['DELETE FROM record'],
    ['TRUNCATE record'],
    ['TRUNCATE record CASCADE'],
    [`INSERT INTO record VALUES (1, now(), NULL, '', '', '', '', '{}') ON CONFLICT (sequence) DO UPDATE SET act = 'x'`],
    [`MERGE INTO record USING (SELECT 1) s ON sequence = 1 WHEN MATCHED THEN DELETE`],
  ])('the record refuses: %s', async (statement) => {
    await expect(db.sql(statement)).rejects.toThrow(/append-only|null value/);
  });

  it.each([
    ['DELETE FROM record_head'],
    ['TRUNCATE record_head'],
    ['UPDATE record_head SET sequence = 0'],
    [`UPDATE record_head SET hash = 'x'`],
  ])('the head of the record refuses: %s', async (statement) => {
    await expect(db.sql(statement)).rejects.toThrow(/rows are kept|only grows/);
  });

  it('the record refuses an entry that does not follow the newest one', async () => {
    const insert = `INSERT INTO record (sequence, at, actor, act, summary, basis, details, salt, wrote, previous_hash, hash) VALUES ($1, now(), '', '', '', '', '{}', '', '[]', $2, $3)`;
    const hash = 'a'.repeat(64);
    await expect(db.sql(insert, [9002, hash, hash])).rejects.toThrow('record_is_linked');
    await expect(db.sql(insert, [9007, hash, hash])).rejects.toThrow('record_is_linked');
    await expect(db.sql(insert, [1, hash, hash])).rejects.toThrow('record_pkey');
  });

  it.each([
    'cases',
    'parties',
    'documents',
    'evidence',
    'findings',
    'scope_findings',
    'reviews',
    'decisions',
    'disclosures',
    'inbox',
  ])('rows of %s are kept', async (table) => {
    await expect(db.sql(`DELETE FROM ${table}`)).rejects.toThrow('rows are kept');
    await expect(db.sql(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/rows are kept|append-only/);
  });

  it.each([
    ['a document', `UPDATE documents SET paragraphs = '{改}'`],
    ['evidence', `UPDATE evidence SET sm3 = repeat('b', 64)`],
    ['concluded findings', `UPDATE findings SET facts = '改'`],
    ['concluded findings back to a draft', `UPDATE findings SET concluded_at = NULL`],
    ['a passed review', `UPDATE reviews SET opinion_text = '改'`],
    ['what was decided', `UPDATE decisions SET reason = '改'`],
    [
      'what was decided together with a revocation',
      `UPDATE decisions SET status = 'revoked', revoked_on = '2026-03-11', revoked_reason = '错误', number = '改'`,
    ],
  ])('%s cannot be changed', async (_, statement) => {
    await expect(db.sql(statement)).rejects.toThrow(/refused|foreign key/);
  });

  it('drafted findings can still be changed, concluded ones saved again as they are', async () => {
    await db.unitOfWork.run(({ findings }) => findings.save(sampleFindings({ id: 'draft', version: 3 })));
    await db.unitOfWork.run(async ({ findings }) => {
      await findings.save(sampleFindings({ id: 'draft', version: 3, facts: '改' }));
      await findings.save(sampleFindings({ version: 2, ...concluded }));
    });
    expect((await db.unitOfWork.run(({ findings }) => findings.get('draft'))).facts).toBe('改');
  });
});

describe('one of each', () => {
  it('D10 publishes only after review and approval, and one disclosure per decision', async () => {
    const published = {
      status: 'published' as const,
      publishable: true,
      reviewedBy: 'tx.shen',
      approvedBy: 'tx.qin',
      title: '处罚决定',
      publishedAt: '2026-03-11T02:00:00.000Z',
    };
    const save = (change: object) => db.unitOfWork.run(({ disclosures }) => disclosures.save(sampleDisclosure(change)));
    await expect(save({ ...published, approvedBy: null })).rejects.toThrow('published_after_approval');
    await expect(save({ ...published, publishable: false })).rejects.toThrow('published_after_approval');
    await save(published);
    await expect(save({ ...published, id: 'disclosure-2' })).rejects.toThrow('one_published_disclosure');
    await expect(save({ ...published, status: 'withdrawn' })).rejects.toThrow('withdrawn_with_reason');
  });

  it('D8 keeps the ground of what is not published', async () => {
    const refused = sampleDisclosure({ id: 'disclosure-3', status: 'refused', publishable: false });
    await expect(db.unitOfWork.run(({ disclosures }) => disclosures.save(refused))).rejects.toThrow(
      'refused_with_reason',
    );
  });

  it('a case has one effective decision; a revoked one is final and makes room', async () => {
    const second = sampleDecision({
      id: 'decision-2',
      number: '天教罚字〔2026〕2号',
      reviewId: 'review-1',
      reviewPassed: true,
    });
    const save = (decision: typeof second) => db.unitOfWork.run(({ decisions }) => decisions.save(decision));
    const revoked = sampleDecision({ status: 'revoked', revokedOn: '2026-03-12', revokedReason: '适用法律错误' });
    await expect(save(second)).rejects.toThrow('one_effective_decision');
    await expect(save({ ...revoked, revokedReason: '' })).rejects.toThrow('decision_revoked_with_reason');
    await save(revoked);
    await expect(
      db.sql(
        `UPDATE decisions SET status = 'effective', revoked_on = NULL, revoked_reason = NULL WHERE id = 'decision-1'`,
      ),
    ).rejects.toThrow('can only be revoked');
    await save(second);
  });
});
