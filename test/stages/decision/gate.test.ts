import { decide, type Ruling } from '../../../src/stages/decision/gate';
import type { DecisionGround } from '../../../src/stages/decision/ground';
import type { Discussion } from '../../../src/stages/discussion';
import type { Findings } from '../../../src/stages/investigation';
import type { Review } from '../../../src/stages/review';
import {
  concluded,
  sampleCase,
  sampleDecision,
  sampleDefence,
  sampleDiscussion,
  sampleFindings,
  sampleNotice,
  samplePenalty,
  sampleReview,
  sampleScope,
} from '../../support/samples';

const findings = sampleFindings(concluded);
const ground = (change: Partial<DecisionGround> = {}): DecisionGround => ({
  case: sampleCase({ filedOn: '2026-03-02' }),
  findings: [findings],
  notices: [sampleNotice()],
  defences: [],
  scopeFindings: [sampleScope()],
  reviews: [],
  decisions: [],
  discussions: [],
  discussionNeed: { rows: [], version: 1 },
  now: new Date('2026-03-10T02:00:00Z'),
  ...change,
});
const ruling = (change: Partial<Ruling> = {}): Ruling => ({
  findingsId: 'findings-1',
  scopeFindingId: 'scope-1',
  number: '天教罚字〔2026〕1号',
  decidedBy: 'tx.qin',
  reason: '同意',
  ...change,
});
const major = (reviews: Review[], change: Partial<DecisionGround> = {}) =>
  ground({ scopeFindings: [sampleScope({ major: true })], reviews, ...change });
const passed = sampleReview({ passed: true, endedAt: '2026-03-10T01:00:00.000Z' });
const heavy = (discussions: Discussion[]) =>
  major([passed], {
    discussions,
    discussionNeed: { rows: [{ row: '重大-吊销', reason: '拟吊销许可证件', basis: '第五十七条第二款' }], version: 1 },
  });
const refused = (code: string, message?: RegExp) =>
  expect.objectContaining({ code, ...(message ? { message: expect.stringMatching(message) } : {}) });

const outcomeOf = (...args: Parameters<typeof decide>) => {
  try {
    return decide(...args);
  } catch (error) {
    return error;
  }
};

describe('L2 the gate before the decision (处罚法 58)', () => {
  test('not major: decided without review', () => {
    expect(decide(ground(), ruling())).toMatchObject({
      major: false,
      reviewId: null,
      reviewPassed: null,
      decidedOn: '2026-03-10',
      penalty: findings.penalty,
      status: 'effective',
    });
  });
  test('major: decided on the passed review', () => {
    expect(decide(major([passed], { discussions: [sampleDiscussion()] }), ruling())).toMatchObject({
      major: true,
      reviewId: 'review-1',
      reviewPassed: true,
      discussedOn: '2026-03-10',
    });
  });
  test.each<[string, DecisionGround, Ruling?]>([
    ['no review', major([])],
    ['a running review', major([sampleReview()])],
    ['a review that was not passed', major([sampleReview({ passed: false })])],
    ['a passed review that a later one overtook', major([passed, sampleReview({ id: 'review-2', round: 2 })])],
    [
      'a passed review that a later one overtook, whatever their order',
      major([sampleReview({ id: 'review-2', round: 2 }), passed]),
    ],
    ['a passed review of other findings', major([{ ...passed, findingsId: 'findings-0' }])],
    ['no scope finding', ground({ scopeFindings: [] })],
    ['another case’s scope finding', ground(), ruling({ scopeFindingId: 'scope-9' })],
    ['a scope finding on other findings', ground({ scopeFindings: [sampleScope({ findingsId: 'findings-0' })] })],
    [
      'a "not major" that a later finding overtook',
      ground({ scopeFindings: [sampleScope(), sampleScope({ id: 'scope-2', major: true })] }),
    ],
    [
      'a "not major" after the same findings were found major',
      ground({ scopeFindings: [sampleScope({ id: 'scope-0', major: true }), sampleScope()] }),
    ],
  ])('no decision with %s', (_name, file, given = ruling()) =>
    expect(outcomeOf(file, given)).toEqual(refused('REVIEW_NOT_PASSED')),
  );

  test('findings once found major stay major, whatever a newer finding says: even a passed review of theirs does not make them minor', () => {
    const scopeFindings = [sampleScope({ id: 'scope-0', major: true }), sampleScope()];
    expect(outcomeOf(ground({ scopeFindings, reviews: [passed] }), ruling())).toEqual(
      refused('REVIEW_NOT_PASSED', /已经认定为重大执法决定/),
    );
  });
});

describe('C5 no notice, no decision (处罚法 44, 45, 62)', () => {
  const v2 = sampleFindings({ ...concluded, id: 'findings-2', version: 2, penalty: samplePenalty({ fineYuan: 1000 }) });
  const onV2 = { findings: [findings, v2], scopeFindings: [sampleScope({ findingsId: 'findings-2' })] };
  const adopted = sampleDefence({ finding: 'adopted' });

  test.each<[string, Partial<DecisionGround>, string, RegExp]>([
    ['no notice', { notices: [] }, 'NOTICE_MISSING', /未依法告知/],
    [
      'a notice that was not served',
      { notices: [sampleNotice({ servedOn: null, defenceEndsOn: null })] },
      'NOTICE_MISSING',
      /未依法告知/,
    ],
    [
      'a newer notice that was not served',
      { notices: [sampleNotice(), sampleNotice({ id: 'n2', servedOn: null, defenceEndsOn: null })] },
      'NOTICE_MISSING',
      /未依法告知/,
    ],
    [
      'a notice of other content',
      { notices: [sampleNotice({ findingsId: 'findings-0' })] },
      'NOTICE_MISSING',
      /重新告知/,
    ],
    ['a defence nobody reviewed', { defences: [sampleDefence()] }, 'DEFENCE_WINDOW_OPEN', /尚未复核/],
    ['the last day of the window', { now: new Date('2026-03-09T15:59:59Z') }, 'DEFENCE_WINDOW_OPEN', /期限未届满/],
  ])('no decision with %s', (_name, change, code, message) =>
    expect(outcomeOf(ground(change), ruling())).toEqual(refused(code, message)),
  );

  test('data/16: served on 2023-08-16, decided on 2023-08-24 at the earliest', () => {
    const served = {
      notices: [sampleNotice({ servedOn: '2023-08-16', defenceEndsOn: '2023-08-23' })],
      case: sampleCase({ filedOn: '2023-07-28' }),
    };
    expect(outcomeOf(ground({ ...served, now: new Date('2023-08-23T23:59:59+08:00') }), ruling())).toEqual(
      refused('DEFENCE_WINDOW_OPEN'),
    );
    expect(decide(ground({ ...served, now: new Date('2023-08-24T00:00:00+08:00') }), ruling()).decidedOn).toBe(
      '2023-08-24',
    );
  });
  test('decided at once after an express waiver', () => {
    const waived = ground({
      notices: [sampleNotice({ waivedOn: '2026-03-02' })],
      now: new Date('2026-03-02T08:00:00Z'),
    });
    expect(decide(waived, ruling()).decidedOn).toBe('2026-03-02');
  });
  test('a penalty lowered for the defence needs no new notice', () => {
    expect(
      decide(ground({ ...onV2, defences: [adopted] }), ruling({ findingsId: 'findings-2' })).penalty.fineYuan,
    ).toBe(1000);
  });
  test('a later version that tells the party the same stands on the earlier notice', () => {
    const same = sampleFindings({ ...concluded, id: 'findings-2', version: 2, item: '停止招生' });
    expect(
      decide(ground({ ...onV2, findings: [findings, same] }), ruling({ findingsId: 'findings-2' })).findingsId,
    ).toBe('findings-2');
  });
  test.each([
    ['facts', { facts: '另查明一处教学点。' }],
    ['evidence', { evidenceSummary: '询问笔录。' }],
    ['law', { violatedLaw: '《民办教育促进法》第十三条' }],
    ['basis', { penaltyBasis: '《民办教育促进法》第六十二条' }],
    ['reasons', { discretion: '从重处罚。' }],
    ['orders', { penalty: samplePenalty({ other: '责令退费' }) }],
  ])('other %s than told need a new notice', (_, change) => {
    const other = sampleFindings({ ...concluded, id: 'findings-2', version: 2, ...change });
    expect(outcomeOf(ground({ ...onV2, findings: [findings, other] }), ruling({ findingsId: 'findings-2' }))).toEqual(
      refused('NOTICE_MISSING'),
    );
  });
  test('a penalty changed without an adopted defence needs a new notice', () => {
    expect(
      outcomeOf(
        ground({ ...onV2, defences: [sampleDefence({ finding: 'rejected' })] }),
        ruling({ findingsId: 'findings-2' }),
      ),
    ).toEqual(refused('NOTICE_MISSING'));
  });
  test.each<[string, Partial<Findings>]>([
    ['facts', { facts: '另查明：收费1800元。' }],
    ['law', { violatedLaw: '《民办教育促进法》第十三条' }],
    ['basis', { penaltyBasis: '《民办教育促进法》第六十二条' }],
    ['kind of penalty', { penalty: samplePenalty({ fineYuan: 0, criticism: true }) }],
  ])('11.3 C5: %s changed after an adopted defence are told again', (_, change) => {
    const other = { ...v2, ...change };
    expect(
      outcomeOf(
        ground({ ...onV2, findings: [findings, other], defences: [adopted] }),
        ruling({ findingsId: 'findings-2' }),
      ),
    ).toEqual(refused('NOTICE_MISSING', /重新告知/));
  });
  test('11.3 C5: closure dropped and a fine of 900000 added after an adopted defence is no lighter penalty', () => {
    const closed = { ...findings, penalty: samplePenalty({ fineYuan: 0, closure: true }) };
    const fined = { ...v2, penalty: samplePenalty({ fineYuan: 900_000 }) };
    const file = ground({ ...onV2, findings: [closed, fined], defences: [adopted] });
    expect(outcomeOf(file, ruling({ findingsId: 'findings-2' }))).toEqual(refused('HEAVIER_PENALTY', /罚款/));
    const named = { ...fined, newFacts: '另查明违法所得三十万元。' };
    expect(outcomeOf({ ...file, findings: [closed, named] }, ruling({ findingsId: 'findings-2' }))).toEqual(
      refused('NOTICE_MISSING', /重新告知/),
    );
  });
  test('11.4 C5: after a rejected defence nothing heavier without new facts, also after a new notice', () => {
    const heavier = { ...v2, penalty: samplePenalty({ fineYuan: 3001 }) };
    const file = ground({
      ...onV2,
      findings: [findings, heavier],
      notices: [sampleNotice(), sampleNotice({ id: 'notice-2', findingsId: 'findings-2' })],
      defences: [sampleDefence({ finding: 'rejected' })],
    });
    expect(outcomeOf(file, ruling({ findingsId: 'findings-2' }))).toEqual(
      refused('HEAVIER_PENALTY', /不得因陈述、申辩给予更重的处罚/),
    );
    const named = { ...heavier, newFacts: '另查明一处教学点，收费1200元。' };
    expect(
      decide({ ...file, findings: [findings, named] }, ruling({ findingsId: 'findings-2' })).penalty.fineYuan,
    ).toBe(3001);
  });
  test('an adopted defence against an earlier notice does not cover later changes', () => {
    const notices = [sampleNotice(), sampleNotice({ id: 'notice-2' })];
    expect(outcomeOf(ground({ ...onV2, notices, defences: [adopted] }), ruling({ findingsId: 'findings-2' }))).toEqual(
      refused('NOTICE_MISSING'),
    );
  });
  test('never heavier because of a defence', () => {
    const heavier = { ...onV2, findings: [findings, { ...v2, penalty: samplePenalty({ fineYuan: 3001 }) }] };
    expect(outcomeOf(ground({ ...heavier, defences: [adopted] }), ruling({ findingsId: 'findings-2' }))).toEqual(
      refused('HEAVIER_PENALTY'),
    );
  });
  test('without a penalty no notice is needed', () => {
    const free = sampleFindings({
      ...concluded,
      outcome: 'no-penalty',
      penalty: samplePenalty({ fineYuan: 0, confiscationYuan: 0 }),
    });
    expect(decide(ground({ findings: [free], notices: [] }), ruling()).outcome).toBe('no-penalty');
  });
});

describe('C7 who decides on what', () => {
  test.each<[string, DecisionGround, Ruling, string, RegExp]>([
    [
      'findings that were never concluded',
      ground({ findings: [sampleFindings()] }),
      ruling(),
      'NOT_ALLOWED_NOW',
      /新版本/,
    ],
    [
      'findings that a newer version replaced',
      ground({ findings: [findings, sampleFindings({ ...concluded, id: 'findings-2', version: 2 })] }),
      ruling(),
      'NOT_ALLOWED_NOW',
      /新版本/,
    ],
    ['a second decision', ground({ decisions: [sampleDecision()] }), ruling(), 'NOT_ALLOWED_NOW', /已有生效/],
    [
      '11.18 a heavy case without discussion (57 二款)',
      heavy([]),
      ruling(),
      'TASK_REFUSED',
      /拟吊销许可证件.*登记集体讨论/,
    ],
    [
      '11.18 a heavy case discussed before the review',
      heavy([sampleDiscussion({ heldOn: '2026-03-09' })]),
      ruling(),
      'TASK_REFUSED',
      /审核通过之后还没有登记/,
    ],
    [
      '11.18 a heavy case in which another version was discussed',
      heavy([sampleDiscussion({ findingsId: 'findings-0' })]),
      ruling(),
      'TASK_REFUSED',
      /登记集体讨论/,
    ],
    [
      '11.18 what the discussion did not agree to',
      heavy([sampleDiscussion({ conclusion: 'differ' })]),
      ruling(),
      'TASK_REFUSED',
      /集体讨论不同意/,
    ],
  ])('refuses %s', (_name, file, given, code, message) =>
    expect(outcomeOf(file, given)).toEqual(refused(code, message)),
  );

  test('11.18 C7: a heavy case is decided after its discussion; a major one that is not heavy needs none', () => {
    expect(decide(heavy([sampleDiscussion()]), ruling()).discussedOn).toBe('2026-03-10');
    expect(decide(major([passed]), ruling()).discussedOn).toBeNull();
  });
  test('11.14 L7: the discussion that turned the review counts for the decision, too', () => {
    const turned = { ...passed, opinion: 'correct' as const, opinionAt: '2026-03-08T01:00:00.000Z' };
    const review = { ...turned, ruling: 'uphold-handling' as const };
    const discussions = [sampleDiscussion({ heldOn: '2026-03-09' })];
    expect(decide({ ...heavy(discussions), reviews: [review] }, ruling()).discussedOn).toBe('2026-03-09');
  });
  test('a major case without a penalty needs its review, but no collective discussion', () => {
    const free = sampleFindings({
      ...concluded,
      outcome: 'no-penalty',
      penalty: samplePenalty({ fineYuan: 0, confiscationYuan: 0 }),
    });
    expect(decide(major([passed], { findings: [free] }), ruling())).toMatchObject({
      outcome: 'no-penalty',
      reviewId: 'review-1',
    });
  });
  test('a revoked decision does not block a new one', () => {
    expect(decide(ground({ decisions: [sampleDecision({ status: 'revoked' })] }), ruling()).status).toBe('effective');
  });
  test('a decision after ninety days is possible; that it is late is recorded elsewhere', () => {
    expect(decide(ground({ now: new Date('2026-09-01T02:00:00Z') }), ruling()).decidedOn).toBe('2026-09-01');
  });
});

describe('11.25 U2: what was told, reviewed and decided is the same version', () => {
  const draft = sampleFindings({ id: 'findings-2', version: 2, facts: '另查明一处教学点。' });

  test('a newer draft that nobody concluded is told to the person who decides, and stops the decision', () => {
    expect(outcomeOf(ground({ findings: [findings, draft] }), ruling())).toEqual(
      refused('NOT_ALLOWED_NOW', /第2稿尚未终结，与您审查的第1稿内容不同/),
    );
  });
  test.each<[string, Findings]>([
    [
      'dropped with reason',
      { ...draft, droppedBy: 'tx.zhou', droppedAt: '2026-03-09T00:00:00.000Z', dropReason: '不采用' },
    ],
    ['saved without any change', { ...findings, id: 'findings-2', version: 2, concludedBy: null, concludedAt: null }],
  ])('a draft %s does not', (_name, other) => {
    expect(decide(ground({ findings: [findings, other] }), ruling()).findingsId).toBe('findings-1');
  });
  test('a version concluded later is not decided on the review of the earlier one', () => {
    const second = { ...draft, ...concluded };
    const file = major([passed], { findings: [findings, second] });
    expect(outcomeOf(file, ruling())).toEqual(refused('NOT_ALLOWED_NOW', /已有新版本/));
    const told = [sampleNotice({ findingsId: 'findings-2' })];
    const scopeFindings = [sampleScope({ id: 'scope-2', findingsId: 'findings-2', major: true })];
    expect(
      outcomeOf(
        { ...file, notices: told, scopeFindings },
        ruling({ findingsId: 'findings-2', scopeFindingId: 'scope-2' }),
      ),
    ).toEqual(refused('REVIEW_NOT_PASSED'));
  });
});
