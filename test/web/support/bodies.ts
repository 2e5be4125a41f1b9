/** A case as POST /api/cases takes it. */
export const caseBody = (change: Record<string, unknown> = {}) => ({
  source: 'inspection',
  sourceDetail: '校外培训线下监督检查发现',
  matter: '未取得办学许可证组织学科类校外培训',
  occurredOn: '2026-03-02',
  discoveredOn: '2026-03-03',
  officerIds: ['tx.zhou', 'tx.wu'],
  party: partyBody(),
  ...change,
});

export const partyBody = (change: Record<string, unknown> = {}) => ({
  kind: 'person',
  name: '刘晓芳',
  idNumber: '430103198802150026',
  address: '长沙市天心区友谊路88号',
  phone: '13800000014',
  bornOn: '1988-02-15',
  ...change,
});

export const findingsBody = (change: Record<string, unknown> = {}) => ({
  outcome: 'penalty',
  facts: '刘晓芳未取得办学许可证，组织9名中学生进行学科类培训，收取费用2700元。',
  evidenceSummary: '现场检查笔录、现场照片，相互印证。',
  violatedLaw: '《民办教育促进法》第十二条',
  penaltyBasis: '《民办教育促进法》第六十四条',
  discretion: '主动退费，从轻处罚。',
  penalty: { warning: false, fineYuan: 2700, confiscationYuan: 0, revocation: false, closure: false, other: '' },
  triggers: {
    publicInterest: false,
    socialImpact: false,
    majorRights: false,
    hearingHeld: false,
    complex: false,
    deviatesFromBenchmark: false,
  },
  ...change,
});
