import { currentScopeTable, findScope, penaltyFacts } from '../../../src/stages/scope';
import type { Agency } from '../../../src/law/people/agency';
import type { RuleTables } from '../../../src/ports/stores';
import type { Findings } from '../../../src/stages/investigation';
import { memoryRules, policyRow } from '../../support/memory-rules';
import {
  concluded,
  noTriggers,
  sampleAgency,
  sampleCase,
  sampleFindings,
  sampleParty,
  samplePenalty,
} from '../../support/samples';

const scope = (change: Partial<Findings> = {}, agency: Partial<Agency> = {}, rules = memoryRules()) =>
  findScope(rules, {
    case: sampleCase(),
    party: sampleParty(),
    agency: sampleAgency(agency),
    findings: sampleFindings({ ...concluded, ...change }),
    now: new Date(),
  });
const fine = (fineYuan: number) => ({ penalty: samplePenalty({ fineYuan }) });

describe('L1 whether a decision is major', () => {
  test.each<[string, Partial<Findings>, Partial<Agency>, boolean]>([
    ['data/01: more than 5000 yuan', fine(5000.01), {}, true],
    ['data/01: exactly 5000 yuan', fine(5000), {}, false],
    ['data/03: exactly 20000 yuan', fine(20_000), { id: 'taojiang-natural-resources' }, true],
    ['data/03: less than 20000 yuan', fine(19_999.99), { id: 'taojiang-natural-resources' }, false],
    ['important public interest (处罚法 58)', { triggers: { ...noTriggers(), publicInterest: true } }, {}, true],
    ['after a hearing (处罚法 58)', { triggers: { ...noTriggers(), hearingHeld: true } }, {}, true],
  ])('%s', async (_name, change, agency, major) => {
    const found = await scope(change, agency);
    expect(found).toMatchObject({ major, findingsId: 'findings-1', caseId: 'case-1', tableVersion: 1 });
    expect(found.reason).toMatch(major ? /^属于重大执法决定：/ : /^不属于重大执法决定：罚款/);
  });

  test('an agency whose policy reviews every decision: the reason names the row and the version of the policy', async () => {
    const rules = memoryRules({
      ReviewPolicy: ({ agency }) => policyRow({ row: '某局', reviewEveryDecision: agency === 'tianxin-education' }),
    });
    expect(await scope(fine(1), {}, rules)).toMatchObject({
      major: true,
      rows: [],
      policyVersion: 1,
      reason: expect.stringMatching(/一案一审，法制审核政策“某局”，第1版/),
    });
    expect(await scope(fine(1), { id: 'another' }, rules)).toMatchObject({ major: false, policyVersion: 1 });
  });

  test.each<[string, Partial<Findings['triggers']>, string]>([
    ['public interest', { publicInterest: true }, '第一项'],
    ['major rights after a hearing', { majorRights: true, hearingHeld: true }, '第二项'],
    ['a complex case', { complex: true }, '第三项'],
    ['required by law', { requiredByLaw: true }, '第四项'],
  ])('G3 处罚法 58: %s is major although the table says nothing', async (_name, triggers, item) => {
    for (const answer of [[], null]) {
      const rules = memoryRules({ MajorDecision: () => answer });
      const found = await scope({ triggers: { ...noTriggers(), ...triggers } }, {}, rules);
      expect(found).toMatchObject({ major: true, rows: [{ basis: `《行政处罚法》第五十八条第一款${item}` }] });
      expect((await scope(fine(900_000), {}, rules)).major).toBe(false);
    }
  });

  test('hands the table the facts of the file, nothing personal', async () => {
    let facts: Record<string, unknown> = {};
    await scope(
      {},
      {},
      memoryRules({
        MajorDecision: (given) => {
          facts = given;
          return [];
        },
      }),
    );
    expect(facts).toEqual({
      ...penaltyFacts(samplePenalty()),
      agency: 'tianxin-education',
      level: 'county',
      act: 'penalty',
      field: 'education',
      item: '',
      partyKind: 'person',
      fineYuan: 3000,
      confiscationYuan: 2700,
      revocation: false,
      closure: false,
      ...noTriggers(),
    });
  });

  test('58 (4) findings of before that question was asked are taken as no', async () => {
    const { requiredByLaw: _requiredByLaw, ...older } = noTriggers();
    let facts: Record<string, unknown> = {};
    await scope(
      { triggers: older },
      {},
      memoryRules({
        MajorDecision: (given) => {
          facts = given;
          return [];
        },
      }),
    );
    expect(facts).toMatchObject({ requiredByLaw: false });
  });

  test('a case keeps the version of the table that it entered the process with', async () => {
    const asked: unknown[] = [];
    const rules: RuleTables = {
      evaluate: async (id, _facts, key) => {
        asked.push(key);
        return { output: id === 'ReviewPolicy' ? policyRow() : [], version: key ? 1 : 2, key: key ?? 'newest' };
      },
    };
    const about = {
      party: sampleParty(),
      agency: sampleAgency(),
      findings: sampleFindings(concluded),
      now: new Date(),
    };
    expect(
      await findScope(rules, { ...about, case: sampleCase({ scopeTableKey: '77', policyTableKey: '78' }) }),
    ).toMatchObject({ tableVersion: 1, policyVersion: 1 });
    expect(await findScope(rules, { ...about, case: sampleCase({ scopeTableKey: null }) })).toMatchObject({
      tableVersion: 2,
      policyVersion: 2,
    });
    expect(await currentScopeTable(rules, { ...about, case: sampleCase({ scopeTableKey: '77' }) })).toEqual({
      key: 'newest',
      version: 2,
    });
    expect(asked).toEqual(['77', '78', null, null, undefined]);
  });

  test('names each reason once', async () => {
    const rows = [
      { row: '1', reason: '较大数额罚款', basis: '目录' },
      { row: '2', reason: '较大数额罚款', basis: null },
      { row: '3', reason: '疑难复杂', basis: '五十八条' },
    ];
    const found = await scope({}, {}, memoryRules({ MajorDecision: () => rows }));
    expect(found.reason).toBe('属于重大执法决定：较大数额罚款；疑难复杂。');
    expect(found.rows).toHaveLength(3);
  });

  test('a table that returns no rows at all means not major', async () => {
    expect(await scope({}, {}, memoryRules({ MajorDecision: () => null }))).toMatchObject({ major: false, rows: [] });
  });
  test('a table of another form stops the case instead of letting it pass', async () => {
    await expect(scope({}, {}, memoryRules({ MajorDecision: () => [true] }))).rejects.toThrow();
  });
});
