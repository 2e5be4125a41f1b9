import { disclosureLimit } from '../../../src/stages/disclosure/disclosure-limit';
import { inOtherProvince } from '../../../src/stages/disclosure/province';
import { memoryRules } from '../../support/memory-rules';
import { sampleAgency, sampleCase, sampleDecision, sampleParty, samplePenalty } from '../../support/samples';

const asked: Record<string, unknown>[] = [];
const rules = memoryRules({
  DisclosureLimits: (facts) => {
    asked.push(facts);
    return {
      publishCount: 7,
      publishUnit: 'working',
      publishWarningDays: 1,
      periodMonths: 60,
      basis: '行政执法公示办法',
    };
  },
});
const warning = samplePenalty({ warning: true, fineYuan: 0, confiscationYuan: 0 });
const company = sampleParty({ kind: 'organisation', address: '广东省深圳市一路1号' });

describe('disclosureLimit', () => {
  test.each([
    ['a person', sampleParty(), samplePenalty(), { partyKind: 'person', crossProvince: false, penaltyKind: 'other' }],
    [
      'a person of another province: registration counts for organisations only',
      sampleParty({ address: '广东省深圳市一路1号' }),
      samplePenalty(),
      { crossProvince: false },
    ],
    [
      'an organisation of another province',
      company,
      samplePenalty(),
      { partyKind: 'organisation', crossProvince: true },
    ],
    ['a warning alone', sampleParty(), warning, { penaltyKind: 'warning', minor: true }],
    ['通报批评 with a warning', sampleParty(), { ...warning, criticism: true }, { penaltyKind: 'reprimand' }],
    ['a fine with a warning', sampleParty(), { ...warning, fineYuan: 3000 }, { penaltyKind: 'fine', fineYuan: 3000 }],
    [
      'a fine and an order',
      sampleParty(),
      samplePenalty({ confiscationYuan: 0, other: '停止招生' }),
      { penaltyKind: 'other' },
    ],
  ])('D7 asks the table with the facts of %s', async (_, party, penalty, facts) => {
    await disclosureLimit(
      { rules, agency: sampleAgency(), case: sampleCase(), party },
      { outcome: 'penalty', penalty },
    );
    expect(asked.at(-1)).toMatchObject({ sector: 'general', act: 'penalty', ...facts });
  });

  test('D7 a table without a fitting row is an error of the table', async () => {
    const empty = memoryRules({ DisclosureLimits: () => null });
    const file = { rules: empty, agency: sampleAgency(), case: sampleCase(), party: sampleParty() };
    await expect(disclosureLimit(file, sampleDecision())).rejects.toThrow();
  });
});

describe('issue 11 rows 9, 10: what the table of bpmn/ publishes, and for how long (D7, D8, D11)', () => {
  const nothing = samplePenalty({ fineYuan: 0, confiscationYuan: 0 });
  const reprimand = { ...nothing, criticism: true };
  const person = sampleParty();
  const firm = sampleParty({ kind: 'organisation', address: '武汉市江汉区一路1号' });
  const fine = (fineYuan: number) => ({ ...nothing, fineYuan });
  const market = (province: string) => sampleAgency({ disclosureSector: 'market-supervision', province });

  test.each([
    ['11.9 a warning alone is not published (市监令45 二)', market('湖北省'), firm, warning, 'penalty', false, 20, 3],
    ['11.9 通报批评: three months (十三)', market('湖南省'), firm, reprimand, 'penalty', true, 20, 3],
    ['11.9 person, 9999.99 yuan in 湖北', market('湖北省'), person, fine(9999.99), 'penalty', true, 20, 3],
    ['11.9 person, 10000 yuan in 湖北', market('湖北省'), person, fine(10_000), 'penalty', true, 20, 36],
    ['11.9 organisation, 99999.99 yuan in 湖北', market('湖北省'), firm, fine(99_999.99), 'penalty', true, 20, 3],
    ['11.9 organisation, 100000 yuan in 湖北', market('湖北省'), firm, fine(100_000), 'penalty', true, 20, 36],
    ['11.9 where the province gave no threshold', market('青海省'), person, fine(100), 'penalty', true, 20, 36],
    ['11.9 a small fine of another province', market('湖北省'), company, fine(100), 'penalty', true, 10, 3],
    ['11.9 a warning elsewhere is public', sampleAgency(), person, warning, 'penalty', true, 7, 12],
    ['11.10 no penalty', sampleAgency(), person, nothing, 'no-penalty', false, 7, 12],
    ['11.10 not established', market('湖北省'), firm, nothing, 'not-established', false, 7, 12],
  ] as const)('%s', async (_name, agency, party, penalty, outcome, publishes, publishCount, periodMonths) => {
    const file = { rules: memoryRules(), agency, case: sampleCase(), party };
    expect(await disclosureLimit(file, { outcome, penalty })).toMatchObject({ publishes, publishCount, periodMonths });
  });
});

describe('inOtherProvince', () => {
  test.each([
    ['湖南省长沙市', false],
    ['长沙市天心区', false],
    ['广东省深圳市', true],
    ['北京市朝阳区', true],
    ['内蒙古自治区包头市', true],
    [null, false],
  ])('市监令45 第九、十条: %s seen from 湖南省 is %s', (address, other) => {
    expect(inOtherProvince(address, '湖南省')).toBe(other);
  });
});
