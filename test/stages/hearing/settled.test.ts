import { type Asked, dueRequest } from '../../../src/stages/hearing/due';
import { hearingInWords, requireHearingSettled } from '../../../src/stages/hearing';
import { toldAndHeard } from '../../../src/stages/decision/told-and-heard';
import { held, served } from '../../support/hearing-world';
import { sampleDefence, sampleHearing, sampleNotice } from '../../support/samples';

const request = sampleDefence({ id: 'request-1', kind: 'hearing' });
const asked = (change: Partial<Asked> = {}): Asked => ({
  noticeId: 'notice-1',
  defences: [request],
  hearings: [],
  ...change,
});
const reported = { ...held, reportOpinion: 'maintain' as const, reportedAt: '2026-03-16T04:00:00.000Z' };
type Found = Parameters<typeof requireHearingSettled>[1];
const before: Found & { reviewedAt: string } = {
  scopeFoundAt: '2026-03-10T00:00:00.000Z',
  reviewedAt: '2026-03-10T00:00:00.000Z',
};
const after: Found = { scopeFoundAt: '2026-03-16T05:00:00.000Z', reviewedAt: '2026-03-16T05:00:00.000Z' };
const settle =
  (hearings: ReturnType<typeof sampleHearing>[], found = after) =>
  () =>
    requireHearingSettled(asked({ hearings }), found);

describe('C6, L2 no decision while a hearing is asked for, none on a review of before it (处罚法 58, 63, 65)', () => {
  test.each([
    ['no hearing is opened', []],
    ['it goes on', [sampleHearing(served)]],
    ['its report is missing', [sampleHearing(held)]],
  ])('refused when %s', (_, hearings) => {
    expect(settle(hearings)).toThrow(expect.objectContaining({ code: 'HEARING_NOT_HELD' }));
  });

  test('refused while a report that proposes a change has no answer', () => {
    const change = { ...reported, reportOpinion: 'change' as const };
    expect(settle([sampleHearing(change)])).toThrow(expect.objectContaining({ code: 'HEARING_NOT_HELD' }));
    expect(settle([sampleHearing({ ...change, answeredBy: 'findings-2' })])).not.toThrow();
  });

  test.each([
    ['scope and review are of before', before],
    ['nothing was reviewed since', { ...after, reviewedAt: null }],
    ['the review is of before', { ...after, reviewedAt: before.reviewedAt }],
  ])('refused after the hearing when %s', (_, found) => {
    expect(settle([sampleHearing(reported)], found)).toThrow(expect.objectContaining({ code: 'REVIEW_NOT_PASSED' }));
  });

  test('held, reported, reviewed since: fine', () => expect(settle([sampleHearing(reported)])).not.toThrow());

  test.each(['absent', 'withdrawn'] as const)('%s: fine, no new review is asked for', (outcome) => {
    const ended = { ...served, outcome, endedAt: '2026-03-16T03:00:00.000Z' };
    expect(settle([sampleHearing(ended)], before)).not.toThrow();
  });

  test('a request to an earlier notice does not count', () => {
    expect(dueRequest(asked({ noticeId: 'notice-2' }))).toBeNull();
  });
});

describe('C9 row 1: the decision says what became of a hearing, and that nobody asked only where nobody did', () => {
  const course = { notice: sampleNotice(), defences: [], hearings: [] };
  test.each([
    ['nobody asked', course, '当事人未要求听证。'],
    ['held', { ...course, defences: [request], hearings: [sampleHearing(reported)] }, '本决定根据听证笔录作出'],
  ])('%s', (_, facts, words) => expect(toldAndHeard(facts)).toContain(words));

  test.each([
    ['somebody asked', { ...course, defences: [request] }],
    ['the party had no right to it', { ...course, notice: sampleNotice({ hearingGrounds: [] }) }],
    ['the party waived', { ...course, notice: sampleNotice({ waivedOn: '2026-03-03' }) }],
  ])('not where %s', (_, facts) => expect(toldAndHeard(facts)).not.toContain('未要求听证'));

  test.each([
    ['absent', '视为放弃听证权利'],
    ['left', '中途退出'],
    ['withdrawn', '其后撤回'],
  ] as const)('%s', (outcome, words) => expect(hearingInWords([sampleHearing({ ...held, outcome })])).toContain(words));
});
