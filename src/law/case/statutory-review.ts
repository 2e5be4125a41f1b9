/** Facts of findings that make legal review obligatory by statute. */
interface Asked {
  act: string;
  publicInterest: boolean;
  majorRights: boolean;
  hearingHeld: boolean;
  complex: boolean;
  requiredByLaw: boolean;
}

/** A case of 处罚法 58 一款: `row` is its name in the decision table MajorDecision, `when` its conditions, all of them. */
export interface StatutoryReview {
  row: string;
  when: Partial<Asked>;
  reason: string;
  basis: string;
}

const ofPenalty = (item: string, row: string, when: Partial<Asked>, reason: string): StatutoryReview => ({
  row,
  when: { act: 'penalty', ...when },
  reason,
  basis: `《行政处罚法》第五十八条第一款第${item}项`,
});

/** No table may drop or narrow these (处罚法 58 一款), nor answer them with "not major". */
export const statutoryReviews: StatutoryReview[] = [
  ofPenalty('一', '法定-1', { publicInterest: true }, '涉及重大公共利益'),
  ofPenalty('二', '法定-2', { majorRights: true, hearingHeld: true }, '直接关系当事人或者第三人重大权益，经过听证程序'),
  ofPenalty('三', '法定-3', { complex: true }, '案件情况疑难复杂、涉及多个法律关系'),
  ofPenalty('四', '法定-4', { requiredByLaw: true }, '法律、法规规定应当进行法制审核的其他情形'),
];

/** The cases of 处罚法 58 一款 that these facts fall under, whatever a decision table says of them. */
export const statutoryReviewsOf = (facts: Record<string, unknown>): StatutoryReview[] =>
  statutoryReviews.filter(({ when }) => Object.entries(when).every(([fact, value]) => facts[fact] === value));
