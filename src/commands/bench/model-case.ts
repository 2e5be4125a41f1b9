import type { Deadline } from '../../law/case/deadline';
import type { EnforcementCase } from '../../law/case/case';
import type { Findings } from '../../stages/investigation';
import type { Review } from '../../stages/review';
import type { ReviewPolicy } from '../../stages/scope';

/** A case under review, or one that was archived: rows for the other cases of the database to be copies of. */
export interface ModelCase {
  case: EnforcementCase;
  findings: Findings;
  review: Review;
  deadline: Deadline;
}

export const policy: ReviewPolicy = {
  row: '默认',
  version: 1,
  key: 'ReviewPolicy-1',
  reviewEveryDecision: false,
  reReviewByAnother: false,
  fullRounds: 3,
  leastReviewerShare: 0.05,
  adviserPool: '',
};

export function modelCase(id: string, agencyId: string, ended: boolean): ModelCase {
  return {
    case: {
      id,
      agencyId,
      registrationNumber: id,
      number: null,
      source: 'inspection',
      sourceDetail: '监督检查发现',
      matter: '未取得办学许可证',
      actKind: 'penalty',
      field: 'education',
      facts: { occurredOn: '2026-02-25', discoveredOn: '2026-02-26' },
      officerIds: ['tx.zhou', 'tx.wu'],
      registeredBy: 'tx.zhou',
      registeredAt: '2026-02-27T02:00:00.000Z',
      filedOn: null,
      filingReason: null,
      closedOn: null,
      status: ended ? 'archived' : 'reviewing',
      processInstanceKey: null,
      scopeTableKey: null,
      policyTableKey: null,
    },
    findings: {
      id,
      caseId: id,
      version: 1,
      outcome: 'penalty',
      item: '',
      facts: '收费2700元。',
      evidenceSummary: '现场检查笔录。',
      violatedLaw: '《民办教育促进法》第十二条',
      penaltyBasis: '《民办教育促进法》第六十四条',
      discretion: '从轻处罚。',
      illegalGainYuan: null,
      contractPriceYuan: null,
      penalty: { warning: false, fineYuan: 3000, confiscationYuan: 2700, revocation: false, closure: false, other: '' },
      triggers: {
        publicInterest: false,
        socialImpact: false,
        majorRights: false,
        hearingHeld: false,
        complex: false,
        deviatesFromBenchmark: false,
        requiredByLaw: false,
      },
      draftedBy: 'tx.zhou',
      draftedAt: '2026-03-02T01:00:00.000Z',
      concludedBy: 'tx.zhou',
      concludedAt: '2026-03-02T02:00:00.000Z',
    },
    review: {
      id,
      caseId: id,
      findingsId: id,
      round: 1,
      policy,
      number: null,
      submittedBy: 'tx.zhou',
      submittedAt: '2026-03-10T00:30:00.000Z',
      missing: [],
      acceptedOn: '2026-03-10',
      dueOn: '2026-03-24',
      supplementDueOn: null,
      reviewerId: 'tx.fang',
      points: {},
      corrections: {},
      opinion: null,
      opinionText: null,
      opinionBy: null,
      opinionAt: null,
      response: null,
      responseReason: null,
      responseBy: null,
      responseAt: null,
      rulingOpinion: null,
      ruling: null,
      rulingReason: null,
      rulingBy: null,
      rulingAt: null,
      crimeSuspected: null,
      reminded: {},
      escalated: {},
      extension: null,
      objectionDueOn: null,
      reReview: null,
      coordination: null,
      rulingDiscussedOn: null,
      transfer: null,
      passed: ended ? false : null,
      endedAt: ended ? '2026-03-11T00:00:00.000Z' : null,
    },
    deadline: {
      id,
      caseId: id,
      kind: 'review',
      startsOn: '2026-03-10',
      dueOn: '2026-03-24',
      count: 10,
      unit: 'working',
      basis: '',
      provisional: false,
      metOn: ended ? '2026-03-11' : null,
    },
  };
}
