import type { RuleTables } from '../../src/ports/stores';
import { askTableFile } from './table-file';

type Facts = Record<string, unknown>;
export type MemoryTables = Record<string, (facts: Facts) => unknown>;

const row = (name: string, reason: string, applies: unknown) =>
  applies ? [{ row: name, reason, basis: '《行政处罚法》第五十八条' }] : [];

/** A row of ReviewPolicy: that of agencies without their own, unless told otherwise. */
export const policyRow = (change: Facts = {}): Facts => ({
  row: '默认',
  reviewEveryDecision: false,
  reReviewByAnother: false,
  fullRounds: 3,
  leastReviewerShare: 0.05,
  adviserPool: '',
  basis: '《行政处罚法》第五十八条',
  ...change,
});

/** The row that applies, of a table of bpmn/ in which only one does. */
const firstRow = async (id: string, facts: Facts) => (await askTableFile(id, facts))[0] ?? null;

/**
 * What the deployed tables say, for tests that need no engine. MajorDecision: the fine of the sample catalogues only.
 */
const tables: MemoryTables = {
  TimeLimits: (facts) => firstRow('TimeLimits', facts),
  ReviewTimeLimits: (facts) => firstRow('ReviewTimeLimits', facts),
  ReviewPolicy: () => policyRow(),
  DisclosureLimits: (facts) => firstRow('DisclosureLimits', facts),
  DiscretionBenchmarks: ({ law, article }) => {
    if (law === '民办教育促进法' && article === 64)
      return [
        {
          row: '民促法-64',
          measure: 'illegal-gain',
          from: 1,
          to: 5,
          basis: '《民办教育促进法》第六十四条：违法所得一倍以上五倍以下',
        },
      ];
    if (law === '城乡规划法' && article === 64)
      return [
        {
          row: '城乡规划法-64',
          measure: 'contract-price',
          from: 0.05,
          to: 0.1,
          basis: '《城乡规划法》第六十四条：工程造价百分之五以上百分之十以下',
        },
      ];
    return null;
  },
  ReviewMaterials: (facts) => askTableFile('ReviewMaterials', facts),
  CollectiveDiscussion: (facts) => askTableFile('CollectiveDiscussion', facts),
  /** A table with one output answers with the value itself, as the engine does. */
  DecisionDeductions: async (facts) => (await firstRow('DecisionDeductions', facts))?.basis ?? null,
  DecisionExtensions: (facts) => firstRow('DecisionExtensions', facts),
  HearingThresholds: (facts) => askTableFile('HearingThresholds', facts),
  CrimeSigns: (facts) => askTableFile('CrimeSigns', facts),
  LawFields: (facts) => askTableFile('LawFields', facts),
  MajorDecision: (facts) => {
    const fine = facts.fineYuan as number;
    const person = facts.partyKind === 'person';
    return [
      ...row('湘阴教育-3', '较大数额罚款', facts.agency === 'tianxin-education' && fine > (person ? 5_000 : 100_000)),
      ...row(
        '益阳应急-2.1',
        '较大数额罚款',
        facts.agency === 'taojiang-natural-resources' && fine >= (person ? 20_000 : 50_000),
      ),
      ...row('处罚法58-1', '涉及重大公共利益', facts.publicInterest),
      ...row('L1-2', '可能造成重大社会影响或者引发社会风险', facts.socialImpact),
      ...row('L1-3', '直接关系当事人或者第三人重大权益', facts.majorRights),
      ...row('处罚法58-2', '经过听证程序', facts.hearingHeld),
      ...row('处罚法58-3', '疑难复杂、涉及多个法律关系', facts.complex),
      ...row('L1-4', '偏离裁量基准', facts.deviatesFromBenchmark),
      ...row('处罚法58-4', '法律、法规、规章规定应当审核', facts.requiredByLaw),
      ...row('湘阴教育-1', '吊销许可证件', facts.revocation),
      ...row('湘阴教育-1-2', '责令停产停业、停止招生', facts.closure),
    ];
  },
};

/** Rule tables in memory; `overrides` replaces tables by decision id. */
export function memoryRules(overrides: MemoryTables = {}): RuleTables {
  const all: MemoryTables = { ...tables, ...overrides };
  return {
    async evaluate(decisionId, facts) {
      const table = all[decisionId];
      if (!table) throw new Error(`No decision table ${decisionId}`);
      return { output: await table(facts), version: 1, key: `${decisionId}-1` };
    },
  };
}
