/** What of an intended penalty gives the right to a hearing by the law itself. */
interface Asked {
  downgrade: boolean;
  revocation: boolean;
  closure: boolean;
  ban: boolean;
}

/** A case of 处罚法 63 一款三、四项: `row` is its name in the decision table HearingThresholds. */
export interface StatutoryHearing {
  row: string;
  when: Partial<Asked>;
  reason: string;
  basis: string;
}

const ofLaw = (item: string, row: string, when: Partial<Asked>, reason: string): StatutoryHearing => ({
  row,
  when,
  reason,
  basis: `《行政处罚法》第六十三条第一款第${item}项`,
});

/** No table may drop or narrow these; what a larger fine or confiscation is (一项、二项) is the table's to say. */
export const statutoryHearings: StatutoryHearing[] = [
  ofLaw('三', '法定-3-1', { downgrade: true }, '降低资质等级'),
  ofLaw('三', '法定-3-2', { revocation: true }, '吊销许可证件'),
  ofLaw('四', '法定-4-1', { closure: true }, '责令停产停业、责令关闭'),
  ofLaw('四', '法定-4-2', { ban: true }, '限制从业'),
];

/** The cases of 处罚法 63 that these facts fall under, whatever a decision table says of them. */
export const statutoryHearingsOf = (facts: Record<string, unknown>): StatutoryHearing[] =>
  statutoryHearings.filter(({ when }) => Object.entries(when).every(([fact, value]) => facts[fact] === value));
