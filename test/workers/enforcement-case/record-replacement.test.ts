import recordReplacement from '../../../workers/enforcement-case/record-replacement';
import { deliverTwice } from '../../support/deliver-twice';
import { qin } from '../../support/samples';
import { sampleWorld } from '../../support/sample-world';

describe('record-replacement', () => {
  test('C2 hands the officers named on the case page to the process, once, when the engine delivers the job twice', async () => {
    const context = await sampleWorld({ officerIds: ['tx.wu', 'tx.zhou'] });
    expect(await deliverTwice(recordReplacement, context, { caseId: 'case-1' }, qin())).toEqual({
      kind: 'completed',
      variables: { officers: ['tx.wu', 'tx.zhou'] },
    });
    expect(context.entries).toMatchObject([{ act: 'replacement-confirmed', actor: 'tx.qin' }]);
  });

  test('C2 tells the head when the officers named do not qualify either', async () => {
    const context = await sampleWorld({ officerIds: ['tx.zhou', 'tx.qin'] });
    expect(await deliverTwice(recordReplacement, context, { caseId: 'case-1' }, qin())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining('tx.qin 没有行政执法证件'),
    });
  });
});
