import { catalogueOf, examplesOf } from './support/catalogue';
import { deployedModels } from './support/deployed-models';

const models = deployedModels();

const nothing = {
  agency: '',
  level: 'county',
  act: 'penalty',
  field: '',
  item: '',
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
};
type Row = { row: string; reason: string; basis: string };
const rows = async (facts: object): Promise<Row[]> =>
  ((await models.client.evaluate('MajorDecision', { ...nothing, ...facts })).output ?? []) as Row[];

const agencies = [
  ['湘阴教育', 'xiangyin-education'],
  ['凤凰教体', 'fenghuang-education'],
  ['益阳应急', 'yiyang-emergency'],
  ['巩义', 'gongyi-market'],
  ['信阳教体', 'xinyang-education'],
] as const;
const published = agencies.flatMap(([prefix, agency]) =>
  catalogueOf(agency).map((row) => [`${prefix}-${row.no}`, row.item, agency, row] as const),
);

describe('the five published catalogues on the real engine', () => {
  it('L1 have 24 rows, each with examples', () => {
    expect(published).toHaveLength(24);
    expect(published.filter(([, , , row]) => examplesOf(row).length === 0)).toEqual([]);
  });

  it.each(published)('L1 %s %s: at, below and above, for each kind of party', async (name, _item, agency, row) => {
    const own = (found: Row[]) => found.filter((each) => each.row === name || each.row.startsWith(`${name}-`));
    const wrong: string[] = [];
    for (const { name: example, facts, applies } of examplesOf(row)) {
      const found = await rows({ agency, ...facts });
      if (own(found).length !== (applies ? 1 : 0))
        wrong.push(`${example}: ${found.map((each) => each.row).join() || 'no row'}`);
      if (!applies && found.length > 0) wrong.push(`${example}: major by ${found.map((each) => each.row).join()}`);
      expect(found.every(({ reason, basis }) => reason !== '' && basis !== '')).toBe(true);
    }
    expect(wrong).toEqual([]);
    expect(own(await rows({ agency }))).toEqual([]);
    expect(own(await rows({ agency: 'another-agency', ...examplesOf(row).at(-1)!.facts }))).toEqual([]);
  });

  it.each(['person', 'individual-business', 'organisation'])(
    'L1 nothing is major about an empty case of a %s, in any agency',
    async (partyKind) => {
      for (const agency of [
        ...agencies.map(([, id]) => id),
        'tianxin-education',
        'taojiang-natural-resources',
        'unknown',
      ])
        expect(await rows({ agency, partyKind })).toEqual([]);
    },
  );

  it('L1 names every row that applied', async () => {
    const found = await rows({
      agency: 'gongyi-market',
      partyKind: 'person',
      fineYuan: 10_000,
      closure: true,
      hearingHeld: true,
    });
    expect(found.map(({ row }) => row)).toEqual(['方案-3', '巩义-1-个人', '巩义-3', '巩义-5']);
  });
});

describe('what every agency reviews', () => {
  it.each([
    [{ publicInterest: true }, ['法定-1']],
    [{ majorRights: true, hearingHeld: true }, ['法定-2', '方案-2', '方案-3']],
    [{ complex: true }, ['法定-3']],
    [{ requiredByLaw: true }, ['法定-4']],
    [{ socialImpact: true }, ['方案-1']],
    [{ majorRights: true }, ['方案-2']],
    [{ hearingHeld: true }, ['方案-3']],
    [{ deviatesFromBenchmark: true }, ['裁量-1']],
    [{ act: 'licence', publicInterest: true }, ['方案-4']],
    [{ act: 'licence', complex: true }, ['方案-5']],
    [{ act: 'inspection', requiredByLaw: true }, ['方案-6']],
  ])('L1 %p', async (facts, expected) => {
    expect((await rows({ agency: 'an-agency-without-catalogue', ...facts })).map(({ row }) => row)).toEqual(expected);
  });
});

describe('facts that a case of an earlier version does not have', () => {
  it('L1 are no reason and no failure', async () => {
    const {
      level: _level,
      item: _item,
      requiredByLaw: _requiredByLaw,
      ...older
    } = { ...nothing, agency: 'fenghuang-education', complex: true };
    const { output } = await models.client.evaluate('MajorDecision', older);
    expect((output as Row[]).map(({ row }) => row)).toEqual(['法定-3']);
  });
});
