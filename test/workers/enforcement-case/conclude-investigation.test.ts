import concludeInvestigation from '../../../workers/enforcement-case/conclude-investigation';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import {
  concluded,
  fang,
  noTriggers,
  sampleCertificate,
  sampleDefence,
  sampleEvidence,
  sampleFindings,
  samplePenalty,
  wu,
  zhou,
} from '../../support/samples';

const ready = async () => {
  const { context } = await walkTo('filed');
  await context.findings.save(sampleFindings());
  await context.evidence.save(sampleEvidence());
  return context;
};
const input = { caseId: 'case-1' };

describe('conclude-investigation', () => {
  test('C4 makes the findings final and reports, once, when the engine delivers the job twice', async () => {
    const context = await ready();
    expect(await deliverTwice(concludeInvestigation, context, input, zhou())).toEqual({
      kind: 'completed',
      variables: { findingsId: 'findings-1', outcome: 'penalty', noticeNeeded: true },
    });
    expect(await context.findings.get('findings-1')).toMatchObject({
      concludedBy: 'tx.zhou',
      concludedAt: '2026-03-02T04:00:00.000Z',
    });
    expect((await context.documents.ofCase('case-1')).map(({ kind }) => kind)).toEqual([
      'registration',
      'filing',
      'investigation-report',
    ]);
  });

  test('C4 findings already final go on unchanged, without a second report', async () => {
    const { context } = await walkTo('concluded');
    await context.cases.save({ ...(await context.cases.get('case-1')), status: 'reviewing' });
    expect(await deliver(concludeInvestigation, context, input, wu())).toEqual({
      findingsId: 'findings-1',
      outcome: 'penalty',
      noticeNeeded: true,
    });
    expect(
      (await context.documents.ofCase('case-1')).filter(({ kind }) => kind === 'investigation-report'),
    ).toHaveLength(1);
    expect(await context.findings.get('findings-1')).toMatchObject({ concludedBy: 'tx.zhou' });
  });

  test('11.4 C5 heavier findings after a rejected defence are not concluded without new facts', async () => {
    const { context, variables } = await walkTo('heard');
    await context.defences.save(sampleDefence({ noticeId: variables.noticeId as string, finding: 'rejected' }));
    const heavier = sampleFindings({ id: 'findings-2', version: 2, penalty: samplePenalty({ revocation: true }) });
    await context.findings.save(heavier);
    await expect(deliver(concludeInvestigation, context, input, zhou())).rejects.toMatchObject({
      code: 'HEAVIER_PENALTY',
      message: expect.stringContaining('吊销许可证件'),
    });
    await context.findings.save({ ...heavier, newFacts: '另查明伪造许可证件。' });
    expect(await deliver(concludeInvestigation, context, input, zhou())).toMatchObject({ noticeNeeded: true });
  });

  test('C4 takes the newest version', async () => {
    const { context } = await walkTo('concluded');
    await context.findings.save(
      sampleFindings({
        id: 'findings-2',
        version: 2,
        outcome: 'no-penalty',
        penalty: samplePenalty({ fineYuan: 0, confiscationYuan: 0 }),
        asked: { alreadyFined: false, newerLaw: '', lateGround: null, education: '当场说明法律规定。' },
      }),
    );
    expect(await deliver(concludeInvestigation, context, input, zhou())).toEqual({
      findingsId: 'findings-2',
      outcome: 'no-penalty',
      noticeNeeded: false,
    });
  });

  test.each([
    ['the same findings', {}, false],
    [
      'a version that tells the party the same',
      { id: 'findings-2', version: 2, item: '停止招生', triggers: { ...noTriggers(), complex: true } },
      false,
    ],
    ['a version with other facts', { id: 'findings-2', version: 2, facts: '另查明一处教学点。' }, true],
    [
      'a version with another penalty, lighter too',
      { id: 'findings-2', version: 2, penalty: samplePenalty({ fineYuan: 1 }) },
      true,
    ],
  ])(
    'C5 after the party was told and heard, %s: a new notice is needed only for what is new (处罚法 44)',
    async (_, change, noticeNeeded) => {
      const { context } = await walkTo('heard');
      await context.findings.save(sampleFindings({ ...change, ...('id' in change ? {} : concluded) }));
      expect(await deliver(concludeInvestigation, context, input, zhou())).toMatchObject({ noticeNeeded });
      expect(context.entries.at(-1)!.summary.includes('不再重新告知')).toBe(!noticeNeeded);
    },
  );

  test('C5 while the window is open the party is told again', async () => {
    const { context } = await walkTo('served');
    expect(await deliver(concludeInvestigation, context, input, zhou())).toMatchObject({ noticeNeeded: true });
  });

  test('C4 names everything that is missing in one sentence', async () => {
    const { context } = await walkTo('filed');
    await context.findings.save(sampleFindings({ violatedLaw: '' }));
    expect(await deliverTwice(concludeInvestigation, context, input, zhou())).toMatchObject({
      code: 'TASK_REFUSED',
      message: '没有证据，违法事实不清、证据不足的不得给予行政处罚；未写明违反的法律规定。',
    });
  });

  test('C2 somebody who is not in charge cannot conclude', async () => {
    expect(
      await deliverTwice(concludeInvestigation, await ready(), input, { ...fang(), roles: ['handler'] }),
    ).toMatchObject({ message: expect.stringContaining('不是本案承办人员') });
  });

  test('C2 certificates are checked again, for the day of the report and the day evidence was taken', async () => {
    const context = await ready();
    await context.people.save({ ...wu(), certificate: sampleCertificate({ validFrom: '2026-02-27' }) });
    expect(await deliverTwice(concludeInvestigation, context, input, zhou())).toMatchObject({
      message: expect.stringMatching(/第1件证据.*tx\.wu.*2026-02-26/),
    });
    await context.people.save({ ...wu(), certificate: sampleCertificate({ validUntil: '2026-03-01' }) });
    expect(await deliverTwice(concludeInvestigation, context, input, zhou())).toMatchObject({
      message: '执法人员 tx.wu 的执法证件在 2026-03-02 不在有效期内。',
    });
  });
});
