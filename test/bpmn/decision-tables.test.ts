import { reviewPolicy } from '../../src/stages/scope/policy';
import { createRules } from '../../src/engine/rules';
import { askTableFile } from '../support/table-file';
import { deployedModels } from './support/deployed-models';

const models = deployedModels();

const small = {
  agency: 'tianxin-education',
  act: 'penalty',
  partyKind: 'organisation',
  fineYuan: 0,
  confiscationYuan: 0,
  revocation: false,
  closure: false,
  publicInterest: false,
  socialImpact: false,
  majorRights: false,
  hearingHeld: false,
  complex: false,
  deviatesFromBenchmark: false,
  requiredByLaw: false,
  level: 'county',
  field: 'education',
  item: '',
};

async function rows(facts: object): Promise<string[]> {
  const { output } = await models.client.evaluate('MajorDecision', { ...small, ...facts });
  return ((output ?? []) as { row: string }[]).map(({ row }) => row);
}

describe('MajorDecision on the real engine', () => {
  it('L1 finds nothing major in a small fine', async () => {
    expect(await rows({ fineYuan: 3000 })).toEqual([]);
  });

  it.each([
    [
      '湘阴教育 publishes >5000 for persons: 5000 is not major',
      { agency: 'xiangyin-education', partyKind: 'person', fineYuan: 5000 },
      [],
    ],
    ['… 5000.01 is', { agency: 'xiangyin-education', partyKind: 'person', fineYuan: 5000.01 }, ['湘阴教育-3-个人']],
    [
      '… an individual business counts as a person',
      { agency: 'xiangyin-education', partyKind: 'individual-business', fineYuan: 6000 },
      ['湘阴教育-3-个人'],
    ],
    ['… >100000 for organisations: 100000 is not', { agency: 'xiangyin-education', fineYuan: 100000 }, []],
    ['… 100001 is', { agency: 'xiangyin-education', fineYuan: 100001 }, ['湘阴教育-3-单位']],
    ['… confiscation likewise', { agency: 'xiangyin-education', confiscationYuan: 100001 }, ['湘阴教育-3-单位没收']],
    ['… a licence revoked', { agency: 'xiangyin-education', revocation: true }, ['湘阴教育-1-吊销']],
    [
      "… a teacher's qualification revoked",
      { agency: 'xiangyin-education', partyKind: 'person', revocation: true },
      ['湘阴教育-2'],
    ],
    ['… enrolment stopped', { agency: 'xiangyin-education', closure: true }, ['湘阴教育-1-停止招生']],
    [
      '益阳应急 publishes >=20000 for persons: 20000 is major',
      { agency: 'yiyang-emergency', partyKind: 'person', fineYuan: 20000 },
      ['益阳应急-2.1-个人'],
    ],
    ['… 19999.99 is not', { agency: 'yiyang-emergency', partyKind: 'person', fineYuan: 19999.99 }, []],
    ['… >=50000 for organisations', { agency: 'yiyang-emergency', fineYuan: 50000 }, ['益阳应急-2.1-单位']],
    ['the sample agency in 天心 borrows the figures of 湘阴', { fineYuan: 100001 }, ['天心教育-3-单位']],
    [
      'the sample agency in 桃江 borrows the figures of 益阳',
      { agency: 'taojiang-natural-resources', fineYuan: 50000 },
      ['桃江自然资源-2.1-单位'],
    ],
    [
      'several rows apply together',
      { agency: 'xiangyin-education', fineYuan: 200000, closure: true },
      ['湘阴教育-1-停止招生', '湘阴教育-3-单位'],
    ],
  ])('L1 %s', async (_, facts, expected) => {
    expect(await rows(facts)).toEqual(expected);
  });

  it.each([
    ['publicInterest', ['法定-1']],
    ['socialImpact', ['方案-1']],
    ['majorRights', ['方案-2']],
    ['hearingHeld', ['方案-3']],
    ['complex', ['法定-3']],
    ['deviatesFromBenchmark', ['裁量-1']],
  ])('L1 sends %s to review whatever the agency', async (trigger, expected) => {
    for (const agency of ['tianxin-education', 'an-agency-without-catalogue'])
      expect(await rows({ agency, [trigger]: true })).toEqual(expected);
  });

  it('gives a reason in Chinese and a basis with each row', async () => {
    const { output } = await models.client.evaluate('MajorDecision', {
      ...small,
      majorRights: true,
      hearingHeld: true,
    });
    expect(output).toContainEqual({
      row: '法定-2',
      reason: '直接关系当事人或者第三人重大权益，经过听证程序',
      basis: '《行政处罚法》第五十八条第一款第二项',
    });
  });
});

describe('DisclosureLimits on the real engine', () => {
  const ordinary = {
    sector: 'general',
    act: 'penalty',
    crossProvince: false,
    partyKind: 'organisation',
    province: '湖南省',
    penaltyKind: 'fine',
    fineYuan: 50_000,
  };
  it.each([
    ['a penalty: 7 working days, five years', {}, 7, 60],
    ['a minor penalty, a warning or a reprimand: at least a year', { penaltyKind: 'warning', fineYuan: 0 }, 7, 12],
    ['a licence: 7 working days', { act: 'licence' }, 7, 60],
    ['another act: 20 working days', { act: 'inspection' }, 20, 60],
    ['market supervision: 20 working days, three years', { sector: 'market-supervision' }, 20, 36],
    [
      'market supervision across provinces: 10 working days',
      { sector: 'market-supervision', crossProvince: true },
      10,
      36,
    ],
    [
      '11.9 market supervision, a reprimand: three months',
      { sector: 'market-supervision', penaltyKind: 'reprimand', fineYuan: 0 },
      20,
      3,
    ],
    [
      '11.9 market supervision, a small fine by the threshold of the province: three months',
      { sector: 'market-supervision', province: '湖北省', fineYuan: 99_999.99 },
      20,
      3,
    ],
    [
      '11.9 market supervision, a fine of the threshold itself: three years',
      { sector: 'market-supervision', province: '湖北省', fineYuan: 100_000 },
      20,
      36,
    ],
    ['裕华区, a natural person: two years', { sector: 'yuhua', partyKind: 'person' }, 7, 24],
    ['裕华区, an organisation: five years', { sector: 'yuhua' }, 7, 60],
  ])('D7, D11 %s', async (_, facts, publishCount, periodMonths) => {
    const { output } = await models.client.evaluate('DisclosureLimits', { ...ordinary, ...facts });
    expect(output).toMatchObject({
      publishCount,
      publishUnit: 'working',
      periodMonths,
      basis: expect.stringMatching(/\S/),
    });
  });
});

describe('TimeLimits on the real engine', () => {
  it.each([
    ['decide', 90, 'calendar'],
    ['defence', 5, 'working'],
    ['deliver', 7, 'working'],
    ['pay', 15, 'calendar'],
    ['withdraw', 3, 'working'],
  ])('C13 %s: %i %s days', async (kind, count, unit) => {
    const { output } = await models.client.evaluate('TimeLimits', { kind, agency: 'tianxin-education' });
    expect(output).toMatchObject({ count, unit, basis: expect.stringMatching(/\S/) });
  });
});

describe('ReviewTimeLimits on the real engine', () => {
  it.each([
    ['supplement', 3],
    ['review', 10],
    ['extension', 3],
    ['objection', 3],
    ['rereview', 2],
    ['coordination', 3],
  ])('C13 %s: %i working days', async (step, count) => {
    const { output } = await models.client.evaluate('ReviewTimeLimits', { step, agency: 'tianxin-education' });
    expect(output).toMatchObject({
      count,
      unit: 'working',
      warningDays: step === 'extension' ? 0 : Math.ceil(count / 5),
      basis: expect.stringMatching(/\S/),
    });
  });
});

describe('ReviewMaterials on the real engine', () => {
  const ordinary = {
    agency: 'tianxin-education',
    act: 'penalty',
    outcome: 'penalty',
    revocation: false,
    hearingHeld: false,
    defenceHeard: false,
  };
  it.each([
    ['a penalty', {}, ['处罚-1', '处罚-2', '处罚-3', '处罚-4', '处罚-7']],
    [
      'a penalty after defence and hearing',
      { defenceHeard: true, hearingHeld: true },
      ['处罚-1', '处罚-2', '处罚-3', '处罚-4', '处罚-5', '处罚-6', '处罚-7'],
    ],
    ['no penalty: no notice', { outcome: 'no-penalty' }, ['处罚-1', '处罚-2', '处罚-3']],
    ['a licence', { act: 'licence' }, ['许可-1', '通用-1', '通用-2', '通用-3']],
    [
      'another act, in the order of the table',
      { act: 'expropriation', hearingHeld: true },
      ['通用-1', '通用-2', '通用-3', '通用-4'],
    ],
  ])('L3 %s', async (_, facts, expected) => {
    const { output } = await models.client.evaluate('ReviewMaterials', { ...ordinary, ...facts });
    expect((output as { row: string }[]).map(({ row }) => row)).toEqual(expected);
    expect(output).toContainEqual(
      expect.objectContaining({
        material: 'evidence',
        check: 'system',
        name: '证据材料（至少一份）',
        basis: expect.stringMatching(/\S/),
      }),
    );
  });
});

/** What the engine answers, and the same file read by the tests that need no engine. */
async function asked(id: string, facts: Record<string, unknown>) {
  const { output } = await models.client.evaluate(id, facts);
  expect(output ?? []).toEqual(await askTableFile(id, facts));
  return (output ?? []) as Record<string, unknown>[];
}

describe('CrimeSigns on the real engine', () => {
  const rowsFor = async (facts: object) =>
    (await asked('CrimeSigns', { agency: 'tianxin-education', field: 'education', partyKind: 'person', ...facts })).map(
      ({ row }) => row,
    );

  it('L5 gives every row in order, those of the field and of the kind of party among them', async () => {
    expect(await rowsFor({})).toEqual([
      '非法经营-个人',
      '诈骗',
      '伪造证件印章',
      '妨害公务',
      '非法集资',
      '重大事故',
      '教育设施安全',
      '侵害未成年人',
      '贿赂',
    ]);
    expect(await rowsFor({ partyKind: 'organisation' })).toEqual(expect.arrayContaining(['非法经营-单位']));
    expect(await rowsFor({ field: 'natural-resources' })).toEqual(expect.arrayContaining(['占用农用地', '非法采矿']));
  });
});

describe('LawFields on the real engine', () => {
  it.each([
    ['民办教育促进法', ['education']],
    ['城乡规划法', ['natural-resources']],
    ['某某条例', []],
  ])('L5 《%s》: %p', async (law, fields) => {
    expect((await asked('LawFields', { agency: 'tianxin-education', law })).map(({ field }) => field)).toEqual(fields);
  });
});

describe('ReviewPolicy on the real engine', () => {
  it.each([
    ['tianxin-education', { row: '天心教育', reReviewByAnother: true, adviserPool: '' }],
    ['taojiang-natural-resources', { row: '桃江自然资源', reReviewByAnother: false, adviserPool: 'taojiang-justice' }],
    ['an-agency-without-row', { row: '默认', reReviewByAnother: false, adviserPool: '' }],
  ])('L4, L7 %s', async (agency, expected) => {
    expect(await reviewPolicy(createRules(models.client), agency)).toMatchObject({
      ...expected,
      reviewEveryDecision: false,
      fullRounds: 3,
      leastReviewerShare: 0.05,
      version: 1,
    });
  });
});

describe('DiscretionBenchmarks on the real engine', () => {
  it.each([
    ['民办教育促进法', 64, { measure: 'illegal-gain', from: 1, to: 5 }],
    ['城乡规划法', 64, { measure: 'contract-price', from: 0.05, to: 0.1 }],
  ])('L5 《%s》第%i条', async (law, article, expected) => {
    const { output } = await models.client.evaluate('DiscretionBenchmarks', { agency: 'any-agency', law, article });
    expect(output).toEqual([
      expect.objectContaining({ ...expected, row: expect.any(String), basis: expect.stringContaining(law) }),
    ]);
  });

  it('L5 knows nothing of other articles: a person checks', async () => {
    expect(
      (
        await models.client.evaluate('DiscretionBenchmarks', {
          agency: 'any-agency',
          law: '民办教育促进法',
          article: 62,
        })
      ).output ?? [],
    ).toEqual([]);
  });
});
