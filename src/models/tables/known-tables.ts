import type { DecisionTable } from './decision-table';

type Type = 'string' | 'number' | 'boolean';

/** What the program hands to a table and reads from it. `list`: every row that applies; else the one that does. */
interface Known {
  list: boolean;
  inputs: Record<string, Type>;
  outputs: string[];
}

const texts = (...names: string[]): Record<string, Type> => Object.fromEntries(names.map((name) => [name, 'string']));
const numbers = (...names: string[]): Record<string, Type> => Object.fromEntries(names.map((name) => [name, 'number']));
const flags = (...names: string[]): Record<string, Type> => Object.fromEntries(names.map((name) => [name, 'boolean']));

/** Every kind of penalty (处罚法 9) that a table may ask for. */
const penaltyKinds = {
  ...flags('criticism', 'suspension', 'downgrade', 'revocation', 'restriction', 'closure', 'shutdown', 'ban'),
  ...flags('otherPenalty'),
};

const limit = ['count', 'unit', 'warningDays', 'basis'];

/** The decision tables of this system by id; a test finds one that the program asks for and that is missing here. */
export const knownTables: Record<string, Known> = {
  CollectiveDiscussion: {
    list: true,
    inputs: {
      ...texts('agency', 'level', 'act', 'field', 'item', 'partyKind'),
      ...numbers('fineYuan', 'confiscationYuan'),
      ...penaltyKinds,
      ...flags('complex', 'publicInterest', 'socialImpact', 'majorRights', 'hearingHeld'),
      ...flags('deviatesFromBenchmark', 'requiredByLaw'),
    },
    outputs: ['row', 'reason', 'basis'],
  },
  CrimeSigns: {
    list: true,
    inputs: texts('agency', 'field', 'partyKind'),
    outputs: ['row', 'charge', 'words', 'gainYuan', 'basis'],
  },
  DecisionDeductions: { list: false, inputs: texts('agency', 'field', 'ground'), outputs: ['basis'] },
  DecisionExtensions: {
    list: false,
    inputs: texts('agency', 'field', 'step'),
    outputs: ['count', 'approver', 'basis'],
  },
  DisclosureLimits: {
    list: false,
    inputs: { ...texts('sector', 'act', 'partyKind'), ...flags('crossProvince', 'minor') },
    outputs: ['publishCount', 'publishUnit', 'publishWarningDays', 'periodMonths', 'basis'],
  },
  DiscretionBenchmarks: {
    list: true,
    inputs: { ...texts('agency', 'law'), ...numbers('article') },
    outputs: ['row', 'measure', 'from', 'to', 'basis'],
  },
  LawFields: { list: true, inputs: texts('agency', 'law'), outputs: ['row', 'field', 'basis'] },
  MajorDecision: {
    list: true,
    inputs: {
      ...texts('agency', 'level', 'act', 'field', 'item', 'partyKind'),
      ...numbers('fineYuan', 'confiscationYuan'),
      ...penaltyKinds,
      ...flags('publicInterest', 'socialImpact', 'majorRights', 'hearingHeld'),
      ...flags('complex', 'deviatesFromBenchmark', 'requiredByLaw'),
    },
    outputs: ['row', 'reason', 'basis'],
  },
  ReviewMaterials: {
    list: true,
    inputs: { ...texts('agency', 'act', 'outcome'), ...flags('revocation', 'hearingHeld', 'defenceHeard') },
    outputs: ['row', 'material', 'name', 'check', 'basis'],
  },
  ReviewPolicy: {
    list: false,
    inputs: texts('agency'),
    outputs: [
      ...['row', 'reviewEveryDecision', 'reReviewByAnother', 'fullRounds', 'leastReviewerShare'],
      ...['adviserPool', 'basis'],
    ],
  },
  ReviewTimeLimits: { list: false, inputs: texts('step', 'agency'), outputs: limit },
  TimeLimits: { list: false, inputs: texts('kind', 'agency'), outputs: limit },
};

const lists = ['COLLECT', 'RULE ORDER'];

/** Why the program could not use this table; none when it is one of ours and has its columns. */
export function unusable({ id, name, hitPolicy, inputs, outputs }: DecisionTable): string[] {
  const known = knownTables[id];
  if (!known) return [`不是本系统用的决策表：系统只用 ${Object.keys(knownTables).join('、')}，请删去，或者改正编号`];
  const named = `决策表“${name}”（${id}）`;
  const fits = lists.includes(hitPolicy) === known.list;
  const policy = known.list ? lists : ['UNIQUE', 'FIRST', 'ANY'];
  const wrong = inputs.flatMap(({ label, expression = '', type }) => {
    const wanted = known.inputs[expression.trim()];
    if (!wanted)
      return [
        `${named}的“${label}”列问的是 ${expression}，系统没有这一项：请用 ${Object.keys(known.inputs).join('、')} 之一`,
      ];
    return wanted === type ? [] : [`${named}的“${label}”列类型是 ${type || '空'}：请改为 ${wanted}`];
  });
  const missing = known.outputs.filter((output) => !outputs.some((each) => each.name === output));
  return [
    ...(fits ? [] : [`${named}的命中策略是 ${hitPolicy}：请用 ${policy.join(' 或者 ')}，不带汇总`]),
    ...wrong,
    ...(missing.length > 0 ? [`${named}缺少输出列 ${missing.join('、')}：请补上`] : []),
  ];
}
