import checkDefences from '../../../workers/enforcement-case/check-defences';
import concludeInvestigation from '../../../workers/enforcement-case/conclude-investigation';
import determineScope from '../../../workers/enforcement-case/determine-review-scope';
import { memoryRules } from '../../support/memory-rules';
import { deliver } from '../../support/deliver-twice';
import { askedWorld, hearingWorld, held } from '../../support/hearing-world';
import { concluded, sampleDefence, sampleEvidence, sampleFindings, zhou } from '../../support/samples';

const input = { caseId: 'case-1', noticeId: 'notice-1', holdsHearings: true };
const reported = { ...held, reportedAt: '2026-03-16T04:00:00.000Z' };
const change = { ...reported, reportOpinion: 'change' as const, reportText: '减轻' };

describe('C6 what follows what the party said (处罚法 45, 63-65)', () => {
  test('a request for a hearing leads to one at once, its window still open', async () => {
    expect(await deliver(checkDefences, await askedWorld(), input)).toEqual({ defenceState: 'hearing' });
  });

  test('a process that began before there were hearings goes on; the gate before the decision sends the case back', async () => {
    const older = { ...input, holdsHearings: undefined };
    expect(await deliver(checkDefences, await askedWorld(), older)).toEqual({ defenceState: 'open' });
  });

  test('statements are reviewed first', async () => {
    const context = await askedWorld();
    await context.defences.save(sampleDefence());
    expect(await deliver(checkDefences, context, input)).toEqual({ defenceState: 'pending' });
  });

  test('a report that proposes a change sends the case back with the reason, until the officers answer', async () => {
    const context = await hearingWorld(change);
    context.clock.set('2026-03-17T10:00:00+08:00');
    expect(await deliver(checkDefences, context, input)).toEqual({
      defenceState: 'reinvestigate',
      refusal: expect.stringContaining('改变拟处理意见'),
    });
    await context.evidence.save(sampleEvidence());
    const concluding = await deliver(concludeInvestigation, context, { caseId: 'case-1' }, zhou());
    expect(concluding).toMatchObject({ noticeNeeded: false });
    expect(context.entries.at(-1)).toMatchObject({
      act: 'hearing-report-answered',
      summary: '听证之后维持拟处理意见，未采纳听证报告的意见',
    });
    expect(await deliver(checkDefences, context, input)).toMatchObject({ defenceState: 'closed' });
  });

  test('L1 what went through a hearing is major by the law, whatever table and officers say (58)', async () => {
    const context = await hearingWorld({ ...reported, reportOpinion: 'maintain' });
    context.clock.set('2026-03-17T10:00:00+08:00');
    context.rules = memoryRules({ MajorDecision: () => [] });
    const found = await deliver(determineScope, context, { caseId: 'case-1', findingsId: 'findings-1' });
    expect(found).toMatchObject({ major: true, scopeReason: expect.stringContaining('经过听证程序') });
  });

  test('L1 a hearing that the party gave up is none', async () => {
    const context = await hearingWorld({ ...held, outcome: 'absent' });
    context.rules = memoryRules({ MajorDecision: () => [] });
    await context.findings.save(sampleFindings(concluded));
    expect(await deliver(determineScope, context, { caseId: 'case-1', findingsId: 'findings-1' })).toMatchObject({
      major: false,
    });
  });
});
