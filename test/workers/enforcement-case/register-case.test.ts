import registerCase from '../../../workers/enforcement-case/register-case';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { sampleWorld } from '../../support/sample-world';

describe('register-case', () => {
  test('C1 ties the case to its process and makes the registration form, once, when the engine delivers the job twice', async () => {
    const context = await sampleWorld();
    expect(await deliverTwice(registerCase, context, { caseId: 'case-1' })).toEqual({
      kind: 'completed',
      variables: {},
    });
    expect(await context.cases.get('case-1')).toMatchObject({ processInstanceKey: '1', status: 'registered' });
    expect(await context.documents.ofCase('case-1')).toMatchObject([
      { kind: 'registration', number: 'DJ-2026-000001', title: '案件来源登记表' },
    ]);
    expect(context.entries).toMatchObject([
      { act: 'document-made' },
      { act: 'case-process-started', actor: 'system', details: { scopeTableVersion: 1 } },
    ]);
  });

  test('L1 the case keeps the table of major decisions as it stands now', async () => {
    const context = await sampleWorld();
    await deliver(registerCase, context, { caseId: 'case-1' });
    expect(await context.cases.get('case-1')).toMatchObject({ scopeTableKey: 'MajorDecision-1' });
  });

  test('C1 a second process for the same case is refused and changes nothing', async () => {
    const context = await sampleWorld({ processInstanceKey: '77' });
    expect(await deliverTwice(registerCase, context, { caseId: 'case-1' })).toMatchObject({
      kind: 'error',
      code: 'DUPLICATE_INSTANCE',
    });
    expect(await context.documents.ofCase('case-1')).toEqual([]);
  });

  test('C1 a case that does not exist is not found', async () => {
    await expect(deliver(registerCase, await sampleWorld(), { caseId: 'case-9' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
