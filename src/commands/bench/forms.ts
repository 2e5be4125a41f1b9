import { reviewPoints } from '../../stages/review/review';

/** The people of the sample agency 长沙市天心区教育局 who work on the case. */
export const people = {
  handler: 'tx.zhou',
  second: 'tx.wu',
  reviewer: 'tx.fang',
  head: 'tx.qin',
  publisher: 'tx.shen',
};

export interface FilledForm {
  /** Account; null: whoever was chosen as reviewer. */
  as: string | null;
  values: Record<string, unknown>;
}

/** What each person fills in, by user task: one straight case with a legal review. */
export function formsOf(today: string): Record<string, FilledForm> {
  const { handler, head, publisher } = people;
  return {
    FilingDecisionTask: { as: head, values: { filingApproved: true, filingReason: '符合立案标准' } },
    InvestigationTask: { as: handler, values: { investigationDone: true } },
    ServeNoticeTask: { as: handler, values: { noticeServedOn: today, noticeMethod: 'direct' } },
    ReviewOpinionTask: { as: null, values: agreement },
    DecisionTask: { as: head, values: { decisionApproved: true, decisionReason: '同意' } },
    ServeDecisionTask: {
      as: handler,
      values: { decisionServedOn: today, decisionMethod: 'direct', deliveryResult: 'delivered' },
    },
    DisclosureReviewTask: {
      as: publisher,
      values: { publishable: true, nonDisclosureGround: null, nonDisclosureReason: '' },
    },
    DisclosureApprovalTask: { as: head, values: { disclosureApproved: true, disclosureApprovalReason: '同意' } },
    ExecutionTask: {
      as: handler,
      values: {
        executionResult: 'performed',
        performedOn: today,
        paidYuan: 2700,
        surchargeYuan: 0,
        receiptNumber: 'B-1',
      },
    },
    CloseCaseTask: { as: head, values: { closingReason: '履行完毕' } },
  };
}

/** Form review-opinion: all nine points in order. */
const agreement: Record<string, unknown> = {
  ...Object.fromEntries(reviewPoints.map((point) => [`point_${point}`, 'ok'])),
  crimeSuspected: false,
  opinion: 'agree',
  opinionText: '同意拟处理意见。',
};
