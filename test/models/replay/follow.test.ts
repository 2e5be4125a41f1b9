import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDiagram } from '../../../src/models/diagram';
import { type Called, follow, netOf, startOf, type TakenStep, type Variables } from '../../../src/models/replay';

/** Where a process stands, told from the steps that took effect. */
describe('the token game, played again', () => {
  const net = async (id: string) => {
    const { processes } = await parseDiagram(readFileSync(join(__dirname, `../../../bpmn/${id}.bpmn`), 'utf8'));
    return netOf(processes[0]!);
  };
  const offered = (elementId: string): TakenStep => ({ ...done(elementId), offered: true });
  const done = (elementId: string, variables: Variables = {}): TakenStep => ({
    elementId,
    offered: false,
    outcome: { kind: 'completed', variables },
  });
  const refused = (elementId: string): TakenStep => ({
    elementId,
    offered: false,
    outcome: { kind: 'error', code: 'TASK_REFUSED', message: '不行' },
  });
  const never: Called = () => null;
  async function stand(id: string, steps: TakenStep[], called = never) {
    const diagram = await net(id);
    return follow(diagram, { tokens: diagram.starts[0]!.first, variables: {} }, steps, called);
  }

  const filed = [done('RegisterCaseTask'), done('CheckCredentialsTask'), offered('FilingDecisionTask')];
  const investigated = [
    ...filed,
    done('RecordFilingTask', { filed: true }),
    offered('InvestigationTask'),
    done('ConcludeInvestigationTask', { noticeNeeded: false, outcome: 'penalty', findingsId: 'f' }),
  ];
  const decided = [
    ...investigated,
    done('DetermineReviewScopeTask', { major: false }),
    offered('DecisionTask'),
    done('RecordDecisionTask', { decisionMade: true, decisionId: 'd' }),
  ];
  const delivered = [offered('ServeDecisionTask'), done('RecordDeliveryTask', { delivered: true, outcome: 'penalty' })];

  it('begins at its first step, and waits at a task', async () => {
    expect((await stand('EnforcementCase', [])).tokens).toEqual(['RegisterCaseTask']);
    expect((await stand('EnforcementCase', filed)).tokens).toEqual(['FilingDecisionTask']);
  });

  it('goes the way that the variables say, to its end too', async () => {
    expect((await stand('EnforcementCase', [...filed, done('RecordFilingTask', { filed: false })])).tokens).toEqual([]);
    expect(await stand('EnforcementCase', investigated)).toMatchObject({
      tokens: ['CheckDefencesTask'],
      variables: { findingsId: 'f' },
    });
  });

  it('comes back to a task that was refused, with the reason', async () => {
    expect(await stand('EnforcementCase', [...filed, refused('RecordFilingTask')])).toMatchObject({
      tokens: ['FilingDecisionTask'],
      variables: { refusal: '不行' },
    });
  });

  it('begins where the message came in that began it', async () => {
    const diagram = await net('EnforcementCase');
    const { message, first } = startOf(diagram, 'ReopenCaseTask');
    expect(message).toBe('case-reopened');
    expect(follow(diagram, { tokens: first, variables: {} }, [], never).tokens).toEqual(['ReopenCaseTask']);
    expect(startOf(diagram, undefined).message).toBe('case-registered');
  });

  it('stands in two courses at once, and in one after they met', async () => {
    expect((await stand('EnforcementCase', decided)).tokens.sort()).toEqual([
      'ExecutionCall',
      'RequestDisclosureEvent',
    ]);
    const both = [...decided, done('RequestDisclosureEvent', { disclosureId: 'x' })];
    expect((await stand('EnforcementCase', both)).tokens.sort()).toEqual(['DisclosureSettledEvent', 'ExecutionCall']);
    const executed: Called = (processId) => (processId === 'Execution' ? {} : null);
    expect((await stand('EnforcementCase', both, executed)).tokens.sort()).toEqual([
      'DisclosureSettledEvent',
      'ExecutionMerge',
    ]);
    const closing = [...both, offered('CloseCaseTask')];
    expect((await stand('EnforcementCase', closing, executed)).tokens).toEqual(['CloseCaseTask']);
    const closed = [...closing, done('RecordClosingTask'), done('ArchiveTask')];
    expect((await stand('EnforcementCase', closed, executed)).tokens).toEqual([]);
  });

  it('keeps the task beside which a reminder goes out', async () => {
    const reminded = [...delivered, offered('ExecutionTask'), done('RemindPaymentTask', { reminder: 'made' })];
    expect((await stand('Execution', reminded)).tokens).toContain('ExecutionTask');
  });

  it('waits at a process that it calls, and goes on with what that came to', async () => {
    const major = [...investigated, done('DetermineReviewScopeTask', { major: true })];
    expect((await stand('EnforcementCase', major)).tokens).toEqual(['LegalReviewCall']);
    const passed = await stand('EnforcementCase', major, () => ({ reviewResult: 'passed' }));
    expect(passed).toMatchObject({ tokens: ['DecisionTask'], variables: { reviewResult: 'passed' } });
  });

  it('leaves a sub-process with everything in it', async () => {
    const overdue = [
      done('CheckSubmissionTask', { materialsComplete: true, reviewId: 'r' }),
      done('RequestReviewTask'),
      offered('ReviewOpinionTask'),
      done('EscalateOverdueReviewTask', { escalationNeeded: true }),
      offered('EscalationTask'),
    ];
    expect((await stand('LegalReview', overdue)).tokens.sort()).toEqual(['EscalationTask', 'ReviewOpinionTask']);
    const opined = [...overdue, done('RecordOpinionTask', { opinion: 'correct', roundsUsedUp: false })];
    expect((await stand('LegalReview', opined)).tokens).toEqual(['AdoptOrObjectTask']);
    const silent = [...opined, offered('AdoptOrObjectTask'), done('RecordSilenceTask')];
    expect((await stand('LegalReview', silent)).tokens).toEqual([]);
  });

  it('knows what an event at any time interrupts, and a period that runs', async () => {
    const asked = [done('DetermineDisclosureLimitTask'), offered('DisclosureReviewTask')];
    const published = [
      ...asked,
      done('RecordDisclosureReviewTask', { publishable: true }),
      done('MaskDecisionTask'),
      offered('DisclosureApprovalTask'),
      done('RecordDisclosureApprovalTask', { disclosureApproved: true }),
      done('PublishTask'),
      done('PublishedSettledEvent'),
    ];
    expect((await stand('Disclosure', published)).tokens).toEqual(['DisclosureEndsEvent']);
    expect((await stand('Disclosure', [...asked, done('WarnDisclosureLimitTask')])).tokens).toEqual([
      'DisclosureReviewTask',
    ]);
    expect((await stand('Disclosure', [...published, done('WithdrawTask')])).tokens).toEqual([]);
  });
});
