import { newId } from '../../../src/base/ids';
import { unpackBytes } from '../../support/unpack';
import { registered } from '../support/stages';
import { facadeWorld, type World } from '../support/world';

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await facadeWorld();
  caseId = await registered(world);
});
afterAll(() => world.stop());

async function paper(kind: string): Promise<string> {
  const id = newId();
  await world.change(({ documents }) =>
    documents.save({
      id,
      caseId,
      kind,
      number: '天教法审字〔2026〕1号',
      title: '法制审核意见书',
      paragraphs: ['审核意见：同意'],
      madeBy: 'tx.fang',
      madeAt: '2026-03-04T02:00:00.000Z',
    }),
  );
  return `/api/cases/${caseId}/documents/${id}.docx`;
}
const get = async (account: string, path: string) =>
  (await world.as(account))
    .get(path)
    .buffer()
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    });

test('L6 the handling body takes the review opinion as a Word file made from the template', async () => {
  const { status, headers, body } = await get('tx.zhou', await paper('review-opinion'));
  expect(status).toBe(200);
  expect(headers['content-disposition']).toContain(encodeURIComponent('法制审核意见书'));
  expect((await unpackBytes(body)).get('word/document.xml')!.toString('utf8')).toContain('天教法审字〔2026〕1号');
});

test.each([
  ['a paper without template', 'tx.zhou', 'filing', 404],
  ['somebody of another agency', 'tj.peng', 'review-opinion', 404],
] as const)('L6 refuses %s', async (_, account, kind, status) => {
  expect((await get(account, await paper(kind))).status).toBe(status);
});
