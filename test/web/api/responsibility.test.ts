import { sm3OfEntry } from '../../../src/law/record/seal';
import { browse } from '../support/browser';
import { problem } from '../support/problem';
import { registered } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await facadeWorld();
  caseId = await registered(world);
  await world.change(async ({ record, reviews, findings, cases, storage }) => {
    const { sampleFindings, sampleReview, concluded } = await import('../../support/samples');
    const { case: row } = await storage.open(caseId, { hold: true });
    await cases.save({ ...row, status: 'reviewing' });
    await findings.save(sampleFindings({ id: 'f-1', caseId, ...concluded }));
    await reviews.save(sampleReview({ id: 'r-1', caseId, findingsId: 'f-1' }));
    record.append({
      caseId,
      actor: 'system',
      act: 'review-file-checked',
      summary: '系统核对案卷，供审核人员参考：发现1处问题，0处需要留意',
      basis: '',
      details: {
        reviewId: 'r-1',
        round: 1,
        problems: 1,
        looks: 0,
        hint_facts: '- ⚠ 违法事实中的数额前后不符：9×60×5=2900，应为2700',
      },
    });
    record.append({
      caseId,
      actor: 'tx.fang',
      act: 'review-opinion-given',
      summary: '出具法制审核意见书：同意',
      basis: '',
      details: { reviewId: 'r-1' },
    });
    record.append({ caseId, actor: 'tx.qin', act: 'decision-made', summary: '作出决定', basis: '', details: {} });
  });
});
afterAll(() => world.stop());

const path = () => `/api/cases/${caseId}/responsibility`;

test('L8 lists who answers for what, each with account, name, role, time and number in the record; duties without a signature are empty', async () => {
  const { body } = await (await world.as('tx.lu')).get(path()).expect(200);
  const signed = body.duties.flatMap(({ duty, signatures }: any) =>
    signatures.map(({ account, name, roleName }: any) => [duty, account, name, roleName]),
  );
  expect(signed).toEqual([
    ['submitted', 'tx.zhou', expect.any(String), '承办人员'],
    ['reviewed', 'tx.fang', expect.any(String), '法制审核人员'],
    ['decided', 'tx.qin', expect.any(String), '机关负责人'],
  ]);
  expect(body.duties.map(({ duty }: any) => duty)).toContain('coordinated');
  const decision = (await world.change(({ record }) => record.ofCase(caseId))).find(
    ({ act }) => act === 'decision-made',
  )!;
  const { sequence } = decision;
  const [signature] = body.duties.find(({ duty }: any) => duty === 'decided').signatures;
  expect(signature).toMatchObject({ sequence, hash: sm3OfEntry(decision) });
});

test('L8 is for those who may see the papers', async () => {
  for (const account of ['tx.shen', 'admin']) problem(403, 'FORBIDDEN')(await (await world.as(account)).get(path()));
  problem(404, 'NOT_FOUND')(await (await world.as('tj.tan')).get(path()));
  problem(401, 'NOT_SIGNED_IN')(await world.anyone().get(path()));
});

test('L8 stands on the case page; what the system found (L5) is shown to reviewer and head, not to the handler', async () => {
  for (const account of ['tx.fang', 'tx.qin']) {
    const { text } = await (await browse(world, account)).get(`/cases/${caseId}`).expect(200);
    expect(text).toContain('id="responsibility"');
    expect(text).toContain('9×60×5=2900，应为2700');
  }
  const { text } = await (await browse(world, 'tx.zhou')).get(`/cases/${caseId}`).expect(200);
  expect([text.includes('id="responsibility"'), text.includes('9×60×5=2900')]).toEqual([true, false]);
});

test('L2 an act out of order is refused in words and leaves an entry in the record', async () => {
  const early = await registered(world);
  const said = await (
    await world.as('tx.zhou')
  )
    .post(`/api/cases/${early}/defence-waiver`)
    .send({ reason: '书面放弃' });
  problem(409, 'NOT_ALLOWED_NOW', undefined, '告知书尚未送达')(said);
  expect(
    await world.rows(
      `SELECT actor, summary, details->>'code' AS code FROM record WHERE case_id = '${early}' AND act = 'refused'`,
    ),
  ).toEqual([{ actor: 'tx.zhou', summary: expect.stringContaining('告知书尚未送达'), code: 'NOT_ALLOWED_NOW' }]);
});
