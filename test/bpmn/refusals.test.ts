import { deployedModels } from './support/deployed-models';

const models = deployedModels();

const start = {
  caseId: 'c1',
  caseUrl: 'http://localhost/cases/c1',
  agencyId: 'tianxin-education',
  registrationNumber: 'DJ-2026-000001',
  matter: '未经批准举办民办学校',
  officers: ['tx.zhou', 'tx.wu'],
  refusal: '',
};
const limits = { publishDueAt: '2999-01-02T00:00:00+08:00', publishWarningAt: '2999-01-01T09:00:00+08:00' };
const publish = (name: string, key: string, more: object = {}) =>
  models.client.publish({
    name,
    correlationKey: key,
    messageId: `${name}:${key}`,
    variables: { ...start, ...more },
    timeToLive: 60_000,
  });

describe('EnforcementCase on the real engine', () => {
  let key: string;
  beforeAll(async () => {
    await publish('case-registered', 'c1');
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
    await models.finish(key, 'FilingDecisionTask', {
      filingApproved: true,
      filingReason: '符合立案标准',
      major: false,
      outcome: 'no-penalty',
    });
    expect(models.variable(key, 'refusal')).toBe('请填写理由');
    const job = await models.complete('record-filing', { filed: true, refusal: '' });
    expect(job.variables).toMatchObject({
      filingApproved: true,
      filingReason: '符合立案标准',
      officers: ['tx.zhou', 'tx.wu'],
    });
  });

  it('L2 lets no variable in that the form does not have, whoever completes the task', () => {
    expect(models.variable(key, 'major')).toBeUndefined();
    expect(models.variable(key, 'outcome')).toBeUndefined();
  });
});

describe('Disclosure on the real engine', () => {
  let key: string;
  beforeAll(async () => {
    await publish('disclosure-requested', 'd1', { decisionId: 'd1', disclosureId: 'p1' });
    key = await models.instanceOf('Disclosure');
    await models.complete('determine-disclosure-limit', limits);
  });

  it('issue 9: Tasklist shows the last day of the limit, not the midnight after it', async () => {
    const task = await models.broker.records.userTask(key, 'DisclosureReviewTask');
    expect(task.value.dueDate).toBe('2999-01-01T23:59:59+08:00');
  });

  it('D8 leads a refused review inside the sub-process back to its form, with the reason on top', async () => {
    await models.finish(key, 'DisclosureReviewTask', {
      publishable: false,
      nonDisclosureGround: null,
      nonDisclosureReason: '',
    });
    await models.refuse('record-disclosure-review', 'TASK_REFUSED', '请选择不得公开的情形');
    await models.finish(key, 'DisclosureReviewTask', {
      publishable: false,
      nonDisclosureGround: 'minor',
      nonDisclosureReason: '涉及未成年人',
    });
    expect(models.variable(key, 'refusal')).toBe('请选择不得公开的情形');
  });

  it('D8 settles without publication what may not be published', async () => {
    const recorded = await models.complete('record-disclosure-review', { publishable: false, refusal: '' });
    expect(recorded.variables).toMatchObject({ nonDisclosureGround: 'minor', nonDisclosureReason: '涉及未成年人' });
    expect((await models.complete('settle-disclosure')).elementId).toBe('NotDisclosedSettledEvent');
    await models.broker.records.ended(key);
    expect(models.broker.records.incidents()).toEqual([]);
  });

  it('D8 drops ground and reason when the decision may be published after all', async () => {
    await publish('disclosure-requested', 'd2', { decisionId: 'd2', disclosureId: 'p2' });
    const { processInstanceKey } = await models.complete('determine-disclosure-limit', limits);
    await models.finish(processInstanceKey, 'DisclosureReviewTask', {
      publishable: true,
      nonDisclosureGround: 'minor',
      nonDisclosureReason: '误选',
    });
    expect((await models.job('record-disclosure-review')).variables).toMatchObject({
      publishable: true,
      nonDisclosureGround: null,
      nonDisclosureReason: null,
    });
  });
});
