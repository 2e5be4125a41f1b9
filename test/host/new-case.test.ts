import { beginCase } from '../../src/host';
import type { RegisterCaseInput } from '../../src/stages/intake';
import { registerInMemory } from '../support/in-memory';
import { memoryContext } from '../support/memory-context';
import { memoryUnitOfWork } from '../support/memory-unit-of-work';
import { sampleAgency, sampleCase, sampleParty, wu, zhou } from '../support/samples';

const input: RegisterCaseInput = {
  source: 'inspection',
  sourceDetail: '监督检查发现',
  matter: '未取得办学许可证组织学科类校外培训',
  occurredOn: '2026-02-25',
  discoveredOn: '2026-02-26',
  officerIds: ['tx.zhou', 'tx.wu'],
  party: { kind: 'organisation', name: '某培训中心', idNumber: null, representative: null, address: null, phone: null },
};
const link = { caseId: 'case-new', caseUrl: 'http://localhost/cases/case-new' };

/** The agency and its officers; no case yet. */
async function office() {
  const context = memoryContext();
  await context.agencies.save(sampleAgency());
  for (const person of [zhou(), wu()]) await context.people.save(person);
  return context;
}

test('C1 a new case is kept with its party, its entry and the message that starts it', async () => {
  const context = await office();
  const row = await registerInMemory(context, zhou(), input, link);
  expect(await context.cases.get('case-new')).toEqual(row);
  expect(await context.parties.get('case-new')).toMatchObject({ caseId: 'case-new', name: '某培训中心' });
  expect(context.entries).toMatchObject([{ caseId: 'case-new', actor: 'tx.zhou', act: 'case-registered' }]);
  expect(context.messages).toMatchObject([
    { name: 'case-registered', messageId: 'case-registered:case-new', variables: { caseUrl: link.caseUrl } },
  ]);
});

test('C1 of a case whose registration fails nothing is kept', async () => {
  const context = await office();
  const before = context.snapshot();
  const failing = memoryUnitOfWork(context).run((inside) =>
    beginCase(inside, zhou(), async (desk) => {
      await desk.open(sampleCase(), sampleParty(), () => undefined);
      throw new Error('broken off');
    }),
  );
  await expect(failing).rejects.toThrow('broken off');
  expect(context.snapshot()).toEqual(before);
});
