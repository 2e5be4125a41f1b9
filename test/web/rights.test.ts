import { newId } from '../../src/base/ids';
import { sampleCertificate, sampleDocument, samplePerson } from '../support/samples';
import { caseBody, findingsBody, partyBody } from './support/bodies';
import { browse } from './support/browser';
import { problem } from './support/problem';
import { noticed, registered, setStatus } from './support/stages';
import { facadeWorld, type World } from './support/world';

let world: World;
beforeAll(async () => {
  world = await facadeWorld();
  await world.change(async ({ people }) => {
    await people.save(samplePerson('tx.new', ['handler']));
    await people.save(samplePerson('tx.late', ['handler']));
  });
});
afterAll(() => world.stop());

const entries = (act: string, caseId: string) =>
  world.rows(`SELECT * FROM record WHERE act = '${act}' AND case_id = '${caseId}' ORDER BY sequence`);

async function investigated(change: Record<string, unknown> = {}): Promise<string> {
  const caseId = await registered(world, change);
  await setStatus(world, caseId, 'investigating');
  return caseId;
}

describe('C2 officers (issue 10, part 7)', () => {
  test('the officer who registered the case and was replaced neither reads nor writes it', async () => {
    const caseId = await investigated();
    const zhou = await world.as('tx.zhou');
    await zhou.get(`/api/cases/${caseId}`).expect(200);
    await (
      await world.as('tx.qin')
    )
      .put(`/api/cases/${caseId}/officers`)
      .send({ officerIds: ['tx.wu', 'tx.new'] })
      .expect(200);
    problem(403, 'FORBIDDEN')(await zhou.get(`/api/cases/${caseId}`));
    problem(403, 'FORBIDDEN')(await zhou.put(`/api/cases/${caseId}/findings`).send(findingsBody()));
    expect((await zhou.get('/api/cases').query({ text: caseId })).body.total).toBe(0);
    expect((await world.change(({ cases }) => cases.get(caseId))).formerOfficerIds).toEqual(['tx.zhou']);
  });

  test.each([
    ['has expired', { certificate: sampleCertificate({ validUntil: '2026-03-03' }) }],
    ['is for other acts', { certificate: sampleCertificate({ acts: ['licence'] }) }],
    ['is missing', { certificate: null }],
  ])('an officer whose certificate %s adds neither findings nor evidence', async (_why, change) => {
    const caseId = await investigated({ officerIds: ['tx.zhou', 'tx.late'] });
    await world.change(({ people }) => people.save(samplePerson('tx.late', ['handler'], change)));
    const late = await world.as('tx.late');
    problem(422, 'CREDENTIALS_INVALID')(await late.put(`/api/cases/${caseId}/findings`).send(findingsBody()));
    const evidence = { kind: 'site-record', title: '笔录', source: '现场', collectedOn: '2026-03-04' };
    const upload = late.post(`/api/cases/${caseId}/evidence`).field(evidence);
    problem(422, 'CREDENTIALS_INVALID')(await upload.attach('file', Buffer.from('笔录'), 'r.txt'));
    expect(await entries('refused', caseId)).toHaveLength(2);
    await world.change(({ people }) => people.save(samplePerson('tx.late', ['handler'])));
  });

  test('an officer who was switched off is signed out at once', async () => {
    const caseId = await investigated({ officerIds: ['tx.zhou', 'tx.late'] });
    const late = await world.as('tx.late');
    await world.change(({ people }) => people.save(samplePerson('tx.late', ['handler'], { active: false })));
    problem(401, 'NOT_SIGNED_IN')(await late.put(`/api/cases/${caseId}/findings`).send(findingsBody()));
    await world.change(({ people }) => people.save(samplePerson('tx.late', ['handler'])));
  });
});

describe('what readers see (issue 10, part 7)', () => {
  let caseId: string;
  let documentId: string;
  const secrets = /430103198802150026|友谊路|1[3３]８?00000014|138 0000 0014|13911112222|张三举报/;

  beforeAll(async () => {
    caseId = await investigated({
      source: 'complaint',
      sourceDetail: '张三举报，电话13911112222',
      party: partyBody(),
    });
    documentId = newId();
    await world.change(async ({ documents, people }) => {
      const { certificate } = await people.get('tx.zhou');
      await people.save({ ...(await people.get('tx.wu')), certificate: sampleCertificate({ number: '13800000099' }) });
      await documents.save(
        sampleDocument({
          id: documentId,
          caseId,
          paragraphs: [
            '案件来源：投诉举报，张三举报，电话13911112222。',
            '当事人刘晓芳，身份证号430103198802150026，住长沙市天心区友谊路88号，电话１３８００００００１４（138 0000 0014）。',
            `承办人员：周启明（执法证号${certificate!.number}）、吴晓岚（执法证号13800000099）`,
          ],
        }),
      );
    });
    await (
      await world.as('tx.zhou')
    )
      .put(`/api/cases/${caseId}/findings`)
      .send(findingsBody({ facts: '刘晓芳（电话138 0000 0014）在长沙市天心区友谊路88号开班。' }))
      .expect(200);
  });

  test("a supervisor's papers and case page show neither contact data nor informant", async () => {
    const lu = await world.as('tx.lu');
    const paper = await lu.get(`/api/cases/${caseId}/documents/${documentId}`).expect(200);
    expect(paper.text).toContain('刘晓芳');
    expect(paper.text).toMatch(/周启明（执法证号\d+）.*13800000099/);
    expect(paper.text).not.toMatch(secrets);
    const detail = await lu.get(`/api/cases/${caseId}`).expect(200);
    expect(detail.body.findings).toHaveLength(1);
    expect(detail.text).not.toMatch(secrets);
    const page = await (await browse(world, 'tx.lu')).get(`/cases/${caseId}/documents/${documentId}`).expect(200);
    expect(page.text).not.toMatch(secrets);
  });

  test('those who handle the case read it whole', async () => {
    const paper = await (await world.as('tx.zhou')).get(`/api/cases/${caseId}/documents/${documentId}`).expect(200);
    expect(paper.text).toContain('张三举报，电话13911112222');
    expect(paper.text).toContain('１３８００００００１４');
  });

  test('an administrator is told no reasons', async () => {
    await world.change(async ({ cases, record }) => {
      await cases.save({ ...(await cases.get(caseId)), filingReason: '收费九千元' });
      const summary = '立案：收费九千元';
      record.append({ caseId, actor: 'tx.qin', act: 'case-filed', summary, basis: '', details: {} });
    });
    const admin = await world.as('admin');
    const detail = await admin.get(`/api/cases/${caseId}`).expect(200);
    expect(detail.body.timeline.map(({ summary }: any) => summary)).toContain('立案');
    for (const { text } of [detail, await admin.get('/api/cases')]) expect(text).not.toContain('九千');
    expect((await (await world.as('tx.lu')).get(`/api/cases/${caseId}`)).text).toContain('九千');
    const page = await (await browse(world, 'admin')).get(`/cases/${caseId}`).expect(200);
    expect(page.text).not.toContain('九千');
  });

  test('P6 looking into case and paper is entered once per person and hour, and not shown in the timeline', async () => {
    const wu = await world.as('tx.wu');
    const look = async () => {
      for (let n = 0; n < 3; n += 1) {
        const { body } = await wu.get(`/api/cases/${caseId}`).expect(200);
        expect(body.timeline.map(({ act }: any) => act)).not.toContain('case-viewed');
        await wu.get(`/api/cases/${caseId}/documents/${documentId}`).expect(200);
      }
    };
    const by = async (act: string) => (await entries(act, caseId)).filter(({ actor }) => actor === 'tx.wu').length;
    await look();
    expect([await by('case-viewed'), await by('document-viewed')]).toEqual([1, 1]);
    world.clock.set('2026-03-04T13:00:00+08:00');
    await look();
    expect([await by('case-viewed'), await by('document-viewed')]).toEqual([2, 2]);
    world.clock.set('2026-03-04T12:00:00+08:00');
  });
});

describe('what is written twice (issue 10, part 7)', () => {
  test('an Idempotency-Key with other content is 409, in whatever field', async () => {
    const zhou = await world.as('tx.zhou');
    const send = (change: Record<string, unknown>) =>
      zhou.post('/api/cases').set('Idempotency-Key', 'k-1').send(caseBody(change));
    const { body } = await send({}).expect(201);
    expect((await send({}).expect(201)).body.id).toBe(body.id);
    for (const change of [
      { matter: '另一案由' },
      { number: '天教立字〔2026〕9号' },
      { officerIds: ['tx.zhou', 'tx.new'] },
      { party: partyBody({ phone: '13800000015' }) },
      { party: partyBody({ address: '另一地址' }) },
    ]) {
      problem(409, 'IDEMPOTENCY_KEY_REUSED', 'Idempotency-Key')(await send(change));
    }
  });

  test('of findings saved by two at once the second is told, 409, and nothing is lost', async () => {
    const caseId = await investigated();
    const put = async (account: string, change: Record<string, unknown>) =>
      (await world.as(account)).put(`/api/cases/${caseId}/findings`).send(findingsBody(change));
    const first = await put('tx.zhou', { facts: '甲' });
    const basedOn = first.body.revision;
    problem(409, 'CHANGED_MEANWHILE', 'basedOn')(await put('tx.wu', { facts: '乙' }));
    const both = await Promise.all([put('tx.zhou', { facts: '丙', basedOn }), put('tx.wu', { facts: '丁', basedOn })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const kept = both.find(({ status }) => status === 200)!.body;
    const { body } = await (await world.as('tx.wu')).get(`/api/cases/${caseId}`);
    expect(body.findings).toEqual([kept]);
    expect((await put('tx.wu', { facts: '戊', basedOn: kept.revision })).status).toBe(200);
  });

  test('the form carries the version that it shows, and tells who comes late', async () => {
    const caseId = await investigated();
    await (await world.as('tx.zhou')).put(`/api/cases/${caseId}/findings`).send(findingsBody()).expect(200);
    const wu = await browse(world, 'tx.wu');
    const { text } = await wu.get(`/cases/${caseId}/findings`).expect(200);
    const basedOn = /name="basedOn" value="([0-9a-f]{64})"/.exec(text)![1]!;
    const fields = {
      basedOn,
      outcome: 'penalty',
      facts: '事实',
      evidenceSummary: '证据',
      violatedLaw: '法',
      penaltyBasis: '法',
      discretion: '理由',
      'penalty.fineYuan': '100',
      'penalty.confiscationYuan': '0',
    };
    await wu.post(`/cases/${caseId}/findings`, fields).expect(303);
    const late = await wu.post(`/cases/${caseId}/findings`, fields).expect(409);
    expect(late.text).toContain('请重新打开');
  });

  test('a hundred refused calls add one entry, and one that sums them up when the hour is over', async () => {
    const { caseId } = await noticed(world);
    await setStatus(world, caseId, 'archived');
    const zhou = await world.as('tx.zhou');
    const refused = () => zhou.put(`/api/cases/${caseId}/findings`).send(findingsBody());
    for (let n = 0; n < 100; n += 1) problem(409, 'NOT_ALLOWED_NOW')(await refused());
    expect(await entries('refused', caseId)).toHaveLength(1);
    world.clock.set('2026-03-04T13:00:00+08:00');
    await refused();
    const [, sum, next, ...rest] = await entries('refused', caseId);
    expect(sum.details).toEqual({ code: 'NOT_ALLOWED_NOW', where: 'draft-findings', count: 99 });
    expect(next.details).toEqual({ code: 'NOT_ALLOWED_NOW', where: 'facade' });
    expect(rest).toEqual([]);
    world.clock.set('2026-03-04T12:00:00+08:00');
  });
});

describe('sign-in attempts (issue 10, part 7)', () => {
  const wrong = { name: 'tx.fang', password: 'not the password' };
  const byPage = (from: string) =>
    world
      .anyone()
      .post('/sign-in')
      .set('X-Forwarded-For', from)
      .type('form')
      .send(new URLSearchParams(wrong).toString());
  const byApi = (from: string) => world.anyone().post('/api/session').set('X-Forwarded-For', from).send(wrong);

  test('are counted together for API and page, and apart by address behind a trusted proxy', async () => {
    world.app.set('trust proxy', 1);
    for (let n = 0; n < 5; n += 1) {
      expect((await byPage('203.0.113.1')).status).toBe(401);
      expect((await byApi('203.0.113.1')).status).toBe(401);
    }
    problem(429, 'TOO_MANY_REQUESTS')(await byApi('203.0.113.1'));
    expect((await byPage('203.0.113.1')).status).toBe(429);
    expect((await byApi('203.0.113.2')).status).toBe(401);
  });

  test('without a trusted proxy nobody says which address they come from', async () => {
    world.app.set('trust proxy', []);
    for (let n = 0; n < 10; n += 1) await byApi(`203.0.113.${n}`);
    expect((await byApi('203.0.113.99')).status).toBe(429);
  });
});
