import { dayOf } from '../../src/law/calendar/day';
import { receiveDefence } from '../../src/stages/defence';
import { askRecusal, decideRecusal, postponeHearing, withdrawHearing, writeMinutes } from '../../src/stages/hearing';
import { conclude, decideAndServe, untilNoticeServed } from './support/course';
import {
  appoints,
  arrangement,
  arranges,
  asksForHearing,
  hearingOf,
  heavyFine,
  holds,
  presider,
  recorder,
  reports,
  servesHearingNotice,
  untilHearingAsked,
  untilHeld,
  untilWaiting,
} from './support/hearing-course';
import type { Path } from './support/path';
import { discusses, opines, today } from './support/review-course';
import { people } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** 听证 on the real broker, over 春节 2026; its clock only goes forward. */
describe('C6 Hearing', () => {
  let world: World;
  jest.setTimeout(240_000);
  beforeAll(async () => void (world = await startWorld('2026-02-10T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const papersOf = ({ read, caseId }: Path) => read(({ documents }) => documents.ofCase(caseId));
  const paper = async (path: Path, kind: string) =>
    (await papersOf(path)).findLast((each) => each.kind === kind)!.paragraphs.join('\n');
  const scopeOf = ({ read, caseId }: Path) => read(({ scopeFindings }) => scopeFindings.latest(caseId));
  const decides = { decisionApproved: true, decisionReason: '同意' };
  const changed = async (path: Path) =>
    world.client.publish({
      name: 'hearing-changed',
      correlationKey: (await hearingOf(path)).id,
      messageId: `by-hand-${path.caseId}-${dayOf(world.clock.now())}`,
      variables: {},
      timeToLive: 60_000,
    });

  it('C6, L2 asked for by post, held seven working days after its notice, reported, reviewed, decided on the minutes', async () => {
    const path = await untilHearingAsked(world);
    expect(await paper(path, 'notice')).toContain('属于可以要求听证的情形');
    const appoint = (hearingPresider: string, hearingRecorder: string, words: RegExp) =>
      path.refused('AppointPresiderTask', people.head, { hearingPresider, hearingRecorder }, words);
    await appoint(people.second, recorder, /tx\.wu 不能主持本案听证：是本案调查人员/);
    await appoint(people.head, recorder, /指定主持人的负责人本人/);
    await appoint(presider, people.handler, /tx\.zhou 不能担任本案听证记录员：是本案调查人员/);
    await appoint('tx.nobody', recorder, /没有这个账号/);
    await path.refused('AppointPresiderTask', people.handler, { hearingPresider: presider }, /机关负责人/);
    await appoints(path);

    await path.refused('ArrangeHearingTask', presider, arrangement('2026-02-26'), /最早可以在2026年2月27日举行/);
    await path.refused('ArrangeHearingTask', recorder, arrangement('2026-02-27'), /不是本次听证的主持人/);
    const closed = { ...arrangement('2026-02-27'), hearingPublic: false };
    await path.refused('ArrangeHearingTask', presider, closed, /请填写不公开举行的情形/);
    await path.complete('ArrangeHearingTask', presider, arrangement('2026-02-27'));
    const service = { hearingNoticeServedOn: '2026-02-11', hearingNoticeMethod: 'direct' };
    await path.refused('ServeHearingNoticeTask', people.handler, service, /不得晚于今天/);
    await servesHearingNotice(path);
    expect(await path.dueAt('HearingTimeEvent')).toBe('2026-02-27T09:30:00+08:00');

    await changed(path);
    await path.passed('HearingWaitingFlow');
    expect(await path.dueAt('HearingTimeEvent')).toBe('2026-02-27T09:30:00+08:00');
    await world.moveTo('2026-02-27T09:29:00+08:00');
    expect(path.everAt('HoldHearingTask')).toBe(false);
    await world.moveTo('2026-02-27T09:30:01+08:00');
    const held = { hearingResult: 'held', hearingSigned: true, hearingNote: '' };
    await path.refused('HoldHearingTask', presider, held, /请先在案件页面填写听证笔录/);
    await expect(path.act(recorder, writeMinutes, { minutes: '不是主持人' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await holds(path);
    await path.isAt('HearingReportTask');
    expect(await paper(path, 'hearing-minutes')).toContain('核对无误，签字或者盖章');
    await path.refused('HearingReportTask', presider, { reportOpinion: 'maintain', reportText: '' }, /理由/);
    await reports(path, 'maintain');

    await opines(path, 'agree');
    await discusses(path);
    expect(await scopeOf(path)).toMatchObject({ major: true });
    expect((await scopeOf(path))!.rows.map(({ row }) => row)).toContain('法定-2');
    await path.complete('DecisionTask', people.head, decides);
    await path.isAt('ServeDecisionTask');
    expect(await paper(path, 'decision')).toContain('举行听证，制作听证笔录，本决定根据听证笔录作出');
  });

  it('C6 a presider who is recused, a notice served too late, postponed, put off on the day, withdrawn at last', async () => {
    await world.moveTo('2026-03-02T09:00:00+08:00');
    const path = await untilHearingAsked(world);
    await appoints(path);
    await path.isAt('ArrangeHearingTask');
    await path.act(people.handler, askRecusal, { about: 'presider', reason: '与举报人是亲属' });
    await path.act(people.head, decideRecusal, { upheld: true, reason: '可能影响公正' });
    await path.passed('PresiderRecusedFlow');
    const again = { hearingPresider: presider, hearingRecorder: recorder };
    await path.refused('AppointPresiderTask', people.head, again, /tx\.fang 不能主持本案听证：已经决定回避/);
    await appoints(path, recorder, people.publisher);

    await arranges(path, recorder);
    await path.isAt('ServeHearingNoticeTask');
    const late = await hearingOf(path);
    await world.moveTo('2026-03-04T09:00:00+08:00');
    await servesHearingNotice(path);
    await path.passed('ServedInTimeNoFlow');
    const [first] = (await hearingOf(path)).earlier;
    expect(first).toMatchObject({ scheduledAt: late.scheduledAt, why: expect.stringContaining('不足七个工作日') });

    await arranges(path, recorder);
    await path.isAt('ServeHearingNoticeTask');
    await path.act(recorder, postponeHearing, { reason: '会议室另有安排' });
    await path.passed('RearrangeFlow');
    await untilWaiting(path, recorder);
    await path.act(recorder, postponeHearing, { reason: '当事人住院，申请延期' });
    await untilHeld(world, path, recorder);
    const adjourned = { hearingResult: 'adjourned', hearingSigned: null, hearingNote: '当事人代理人临时不能到场' };
    await path.complete('HoldHearingTask', recorder, adjourned);
    await path.passed('HearingAdjournedFlow');
    await untilHeld(world, path, recorder);
    await path.act(people.handler, withdrawHearing, { reason: '当事人书面撤回' });
    await path.passed('HearingWithdrawnEndEvent');
    await opines(path, 'agree');
    await discusses(path);
    await decideAndServe(world, path);
    await path.passed('DeliveredYesFlow');
    expect(await paper(path, 'decision')).toContain('其后撤回，听证终止');
    expect((await scopeOf(path))!.rows.map(({ row }) => row)).not.toContain('法定-2');
  });

  it('C6 withdrawn before a presider is appointed: the window for statements runs on', async () => {
    const path = await untilHearingAsked(world);
    await path.act(people.handler, withdrawHearing, { reason: '当事人当面撤回，记录在卷' });
    await path.passed('HearingWithdrawnEndEvent');
    await path.passed('HearingToDefenceWindowMergeFlow');
    expect(path.everAt('ReviewOpinionTask')).toBe(false);
    await world.moveTo(await path.dueAt('DefenceWindowElapsedEvent'));
    await path.isAt('ReviewOpinionTask');
  });

  it('C6 absent without good reason, the hearing counts as given up; what is written of the day must be said', async () => {
    const path = await untilHearingAsked(world);
    await appoints(path);
    await untilHeld(world, path);
    await path.refused('HoldHearingTask', presider, { hearingResult: 'absent', hearingNote: '' }, /请填写情况说明/);
    const absent = { hearingResult: 'absent', hearingSigned: null, hearingNote: '等候三十分钟未到，未说明理由' };
    await path.complete('HoldHearingTask', presider, absent);
    await path.passed('HearingGivenUpEndEvent');
    await opines(path, 'agree');
    await discusses(path);
    await path.complete('DecisionTask', people.head, decides);
    await path.isAt('ServeDecisionTask');
    expect(await paper(path, 'decision')).toContain('视为放弃听证权利');
  });

  it('C5, C6 a report that proposes a change sends the case back; changed findings are told again', async () => {
    const path = await untilHearingAsked(world);
    await appoints(path);
    await untilHeld(world, path);
    await holds(path);
    await reports(path, 'change');
    await path.passed('ReinvestigateFlow');
    await path.isAt('InvestigationTask');
    await conclude(path, { ...heavyFine, penalty: { ...heavyFine.penalty, fineYuan: 10_000 } });
    await path.isAt('ServeNoticeTask');
    expect(await hearingOf(path)).toMatchObject({ reportOpinion: 'change', answeredBy: expect.any(String) });
  });

  it('C5, C6 row 23: posted on the last day and received after it, a request still leads to a hearing; a late statement is read', async () => {
    const path = await untilNoticeServed(world);
    expect(await paper(path, 'notice')).toContain(
      '不属于《中华人民共和国行政处罚法》第六十三条第一款规定的可以要求听证',
    );
    await expect(asksForHearing(path)).rejects.toMatchObject({ code: 'VALIDATION_FAILED', field: 'kind' });

    const entitled = await untilNoticeServed(world, heavyFine);
    const due = await entitled.dueAt('DefenceWindowElapsedEvent');
    const lastDay = await entitled.read(async ({ notices }) => (await notices.latest(entitled.caseId))!.defenceEndsOn!);
    await world.moveTo(due);
    await opines(entitled, 'agree');
    await path.isAt('DecisionTask');
    await entitled.isAt('DecisionTask');
    await asksForHearing(entitled, lastDay);
    await expect(asksForHearing(entitled, await today(entitled))).rejects.toMatchObject({ field: 'madeOn' });
    await entitled.refused('DecisionTask', people.head, decides, /听证尚未办结，不得作出决定/);
    await entitled.complete('DecisionTask', people.head, { ...decides, decisionApproved: false });
    await entitled.isAt('InvestigationTask');
    await entitled.complete('InvestigationTask', people.handler, { investigationDone: true });
    await entitled.passed('ToldAlreadyFlow');
    await entitled.isAt('AppointPresiderTask');

    const said = { form: 'written' as const, text: '家庭困难，请求从轻。' };
    const late = await path.act(people.handler, receiveDefence, said);
    expect(late).toMatchObject({ late: true, kind: 'statement' });
    await path.refused('DecisionTask', people.head, decides, /尚未复核/);
    await path.complete('DecisionTask', people.head, { ...decides, decisionApproved: false });
    await path.complete('InvestigationTask', people.handler, { investigationDone: true });
    await path.complete('ReviewDefenceTask', people.handler, { defenceFinding: 'rejected', defenceReason: '已经从轻' });
    await path.complete('DecisionTask', people.head, decides);
    await path.isAt('ServeDecisionTask');
    expect(await paper(path, 'decision')).not.toContain('未要求听证');
  });
});
