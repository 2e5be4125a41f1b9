import checkCredentials from '../../../workers/enforcement-case/check-credentials';
import { deliverTwice } from '../../support/deliver-twice';
import { sampleCertificate, wu } from '../../support/samples';
import { sampleWorld } from '../../support/sample-world';

describe('check-credentials', () => {
  test('C2 records that two qualified officers are in charge, once, when the engine delivers the job twice', async () => {
    const context = await sampleWorld();
    expect(await deliverTwice(checkCredentials, context, { caseId: 'case-1' })).toEqual({
      kind: 'completed',
      variables: {},
    });
    expect(context.entries).toMatchObject([{ act: 'credentials-checked', details: { officers: 'tx.zhou,tx.wu' } }]);
  });

  test('C2 an expired certificate sends the case to the head, with the reason', async () => {
    const context = await sampleWorld();
    await context.people.save({ ...wu(), certificate: sampleCertificate({ validUntil: '2026-03-01' }) });
    expect(await deliverTwice(checkCredentials, context, { caseId: 'case-1' })).toEqual({
      kind: 'error',
      code: 'CREDENTIALS_INVALID',
      message: '执法人员 tx.wu 的执法证件在 2026-03-02 不在有效期内。',
    });
  });

  test('C2 an account that no longer exists is no officer', async () => {
    const context = await sampleWorld({ officerIds: ['tx.zhou', 'tx.gone'] });
    expect(await deliverTwice(checkCredentials, context, { caseId: 'case-1' })).toMatchObject({
      code: 'CREDENTIALS_INVALID',
      message: '执法人员不得少于两人。',
    });
  });
});
