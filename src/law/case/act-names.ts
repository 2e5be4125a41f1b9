/** Kinds of enforcement act (执法行为) by the word that cases and decision tables use. */
export const actNames: Record<string, string> = {
  penalty: '行政处罚',
  licence: '行政许可',
  inspection: '行政检查',
  'compulsory-measure': '行政强制',
  expropriation: '行政征收',
  confirmation: '行政确认',
};
