import { deployedModels } from './support/deployed-models';

const models = deployedModels();

const start = { caseId: 'c1', caseUrl: 'http://localhost/cases/c1', agencyId: 'tianxin-education', registrationNumber: 'DJ-2026-000001', matter: '未经批准举办民办学校', officers: ['tx.zhou', 'tx.wu'], refusal: '' };

describe('EnforcementCase on the real engine', () => {
  let key: string;
  beforeAll(async () => {
    await models.client.publish({ name: 'case-registered', correlationKey: 'c1', messageId: 'case-registered:c1', variables: start, timeToLive: 60_000 });
    key = await models.instanceOf('EnforcementCase');
  });

  it('C2 shows the head why the officers do not do, and checks again after they are replaced', async () => {
    await models.complete('register-case');
    await models.refuse('check-credentials', 'CREDENTIALS_INVALID', '执法证件已过期');
    await models.broker.records.userTask(key, 'ReplaceOfficersTask');
    expect(models.variable(key, 'refusal')).toBe('执法证件已过期');
    await models.finish(key, 'ReplaceOfficersTask', { officersReplaced: true });
    await models.complete('record-replacement', { officers: ['tx.zhou', 'tx.wu'], refusal: '' });
    await models.complete('check-credentials');
  });

  it('C1 leads a refused filing decision back to its form, with the reason on top', async () => {
    await models.finish(key, 'FilingDecisionTask', { filingApproved: true, filingReason: '' });
    await models.refuse('record-filing', 'TASK_REFUSED', '请填写理由');
    await models.finish(key, 'FilingDecisionTask', { filingApproved: true, filingReason: '符合立案标准', major: false, outcome: 'no-penalty' });
    expect(models.variable(key, 'refusal')).toBe('请填写理由');
    const job = await models.complete('record-filing', { filed: true, refusal: '' });
    expect(job.variables).toMatchObject({ filingApproved: true, filingReason: '符合立案标准', officers: ['tx.zhou', 'tx.wu'] });
  });

  it('L2 lets no variable in that the form does not have, whoever completes the task', () => {
    expect(models.variable(key, 'major')).toBeUndefined();
    expect(models.variable(key, 'outcome')).toBeUndefined();
  });
});
