import { testDatabase, type TestDatabase } from '../support/database';

let db: TestDatabase;
beforeAll(async () => void (db = await testDatabase()));
afterAll(() => db?.close());

const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];

test('D5 the digest of a file is the one saved last; no other than SM3 in hexadecimal is taken', async () => {
  for (const sm3 of [one, other])
    await db.unitOfWork.run(({ deployedFiles }) => deployedFiles.save('LegalReview.bpmn', sm3));
  expect(await db.unitOfWork.run(({ deployedFiles }) => deployedFiles.digests())).toEqual(
    new Map([['LegalReview.bpmn', other]]),
  );
  await expect(db.unitOfWork.run(({ deployedFiles }) => deployedFiles.save('x.dmn', 'no digest'))).rejects.toThrow();
});
