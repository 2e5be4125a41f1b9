import { newId } from '../../src/base/ids';
import { concluded, sampleEvidence, sampleFindings, samplePerson, sampleReview } from '../support/samples';
import { caseBody, findingsBody } from './support/bodies';
import { browse } from './support/browser';
import { problem } from './support/problem';
import { registered, setStatus } from './support/stages';
import { facadeWorld, type World } from './support/world';

describe('L4, P6 an adviser of another agency', () => {
  let world: World;
  let other: string;
  let given: string;
  let evidenceId: string;
  let documentId: string;
  /** Puts a piece of evidence and a paper into the case and hands a review of it to this account. */
  async function reviewBy(reviewerId: string, id: string) {
    const [findingsId, evidence, document] = [newId(), newId(), newId()];
    await world.change(async (context) => {
      await context.findings.save(sampleFindings({ ...concluded, id: findingsId, caseId: id }));
      await context.reviews.save(sampleReview({ id: newId(), caseId: id, findingsId, reviewerId }));
      const stored = await context.files.write(
        `evidence/${evidence}`,
        (async function* () {
          yield Buffer.from(`笔录 ${evidence}`);
        })(),
      );
      await context.evidence.save(
        sampleEvidence({ id: evidence, caseId: id, path: `evidence/${evidence}`, mediaType: 'text/plain', ...stored }),
      );
      await context.documents.save({
        id: document,
        caseId: id,
        kind: 'review-opinion',
        number: null,
        title: '法制审核意见书',
        paragraphs: ['同意'],
        madeBy: reviewerId,
        madeAt: '2026-03-04T02:00:00.000Z',
      });
    });
    await setStatus(world, id, 'reviewing');
    return { evidence, document };
  }
  beforeAll(async () => {
    world = await facadeWorld();
    other = await registered(world);
    given = await registered(world, { matter: '疑难复杂案件' });
    ({ evidence: evidenceId, document: documentId } = await reviewBy('ts.lin', given));
    await reviewBy('tx.fang', other);
  });
  afterAll(() => world.stop());

  test('sees the case whose review was given to them: file, evidence and papers, without contact data and source', async () => {
    const adviser = await world.as('ts.lin');
    const { body } = await adviser.get(`/api/cases/${given}`).expect(200);
    expect(body).toMatchObject({
      case: { sourceDetail: null, officers: [{ id: 'tx.zhou', name: '周启明' }, { id: 'tx.wu' }] },
      party: { name: '刘晓芳', idNumber: null, address: null, phone: null },
      openActs: [],
      reviews: [{ reviewer: { id: 'ts.lin', name: '林知远' } }],
      evidence: [{ id: evidenceId }],
      documents: [{ id: documentId, madeBy: { name: '林知远' } }],
    });
    await adviser.get(`/api/cases/${given}/evidence/${evidenceId}/file`).expect(200);
    await adviser.get(`/api/cases/${given}/documents/${documentId}`).expect(200);
    await adviser.get(`/api/cases/${given}/documents/${documentId}.docx`).expect(200);
    await adviser.get(`/api/cases/${given}/responsibility`).expect(200);
    const pages = await browse(world, 'ts.lin');
    expect((await pages.get(`/cases/${given}`)).text).not.toContain('友谊路');
    expect((await pages.get(`/cases/${given}/documents/${documentId}`)).text).toContain('长沙市天心区教育局');
    expect((await adviser.get('/api/cases').expect(200)).body).toMatchObject({
      total: 1,
      cases: [{ id: given, officers: [{ name: '周启明' }, {}] }],
    });
  });

  test('sees no other case of that agency, and those of the pool see none that was given to another', async () => {
    for (const [account, id] of [
      ['ts.lin', other],
      ['ts.he', other],
      ['ts.he', given],
    ] as const) {
      const adviser = await world.as(account);
      for (const path of [
        '',
        '/responsibility',
        `/documents/${documentId}`,
        `/documents/${documentId}.docx`,
        `/evidence/${evidenceId}/file`,
        '/archive',
      ]) {
        problem(404, 'NOT_FOUND')(await adviser.get(`/api/cases/${id}${path}`));
      }
    }
    expect((await (await world.as('ts.he')).get('/api/cases')).body).toEqual({ cases: [], total: 0 });
  });

  test('does nothing in it outside Tasklist, registers no case and sees no statistics', async () => {
    const adviser = await world.as('ts.lin');
    problem(404, 'NOT_FOUND')(await adviser.put(`/api/cases/${given}/findings`).send(findingsBody()));
    problem(403, 'FORBIDDEN')(await adviser.post('/api/cases').send(caseBody()));
    await world.change(({ people }) =>
      people.save(samplePerson('ts.clerk', ['handler'], { agencyId: 'taojiang-justice' })),
    );
    problem(
      403,
      'FORBIDDEN',
    )(await (await world.as('ts.clerk')).post('/api/cases').send(caseBody({ officerIds: ['ts.clerk', 'tx.wu'] })));
    problem(403, 'FORBIDDEN')(await adviser.get('/api/statistics/review?from=2026-01-01&to=2026-12-31'));
  });

  test('sees it no more once it is closed', async () => {
    await setStatus(world, given, 'closed');
    const adviser = await world.as('ts.lin');
    problem(404, 'NOT_FOUND')(await adviser.get(`/api/cases/${given}`));
    expect((await adviser.get('/api/cases')).body.total).toBe(0);
  });
});
