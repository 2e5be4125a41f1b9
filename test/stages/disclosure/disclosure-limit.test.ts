import { disclosureLimit } from '../../../src/stages/disclosure/disclosure-limit';
import { inOtherProvince } from '../../../src/stages/disclosure/province';
import { memoryRules } from '../../support/memory-rules';
import { sampleAgency, sampleCase, sampleParty, samplePenalty } from '../../support/samples';

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
    ['a person', sampleParty(), samplePenalty(), { partyKind: 'person', crossProvince: false, minor: false }],
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
    ['a warning alone', sampleParty(), warning, { minor: true }],
    ['a warning with a fine', sampleParty(), samplePenalty({ warning: true }), { minor: false }],
  ])('D7 asks the table with the facts of %s', async (_, party, penalty, facts) => {
    await disclosureLimit({ rules, agency: sampleAgency(), case: sampleCase(), party }, penalty);
    expect(asked.at(-1)).toMatchObject({ sector: 'general', act: 'penalty', ...facts });
  });

  test('D7 a table without a fitting row is an error of the table', async () => {
    const empty = memoryRules({ DisclosureLimits: () => null });
    const file = { rules: empty, agency: sampleAgency(), case: sampleCase(), party: sampleParty() };
    await expect(disclosureLimit(file, samplePenalty())).rejects.toThrow();
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
