import { assertNoPersonalData } from '../../../src/law/text/personal-data';
import { sampleParty } from '../../support/samples';

const refuses = (text: string, party = sampleParty()) => {
  try {
    assertNoPersonalData(text, 'reason', party);
    return false;
  } catch (error) {
    expect(error).toMatchObject({ code: 'PERSONAL_DATA_IN_TEXT', field: 'reason' });
    return true;
  }
};

describe('design 2: no personal data in texts that reach the engine', () => {
  test.each([
    ['ID number', '证件110101199003078515'],
    ['ID number with X', '430103 19900101 123x'],
    ['ID number, full width', '４３０１０３１９９００１０１１２３４'],
    ['mobile', '电话13912345678'],
    ['mobile, grouped', '139 1234 5678'],
    ['landline', '0731-85551234'],
    ['bank account', '6222020200112233445'],
    ['bank account, grouped', '6222 0202 0011 2233'],
    ['name of the party', '刘晓芳已退费'],
    ['name, spaced', '刘 晓芳已退费'],
    ['address of the party', '位于长沙市天心区芙蓉路一号'],
    ['ID number of the party', '430103199001011234'],
  ])('refuses %s', (_name, text) => expect(refuses(text)).toBe(true));

  test.each([
    '事实清楚，同意。',
    '罚款100000元，没收2700.50元',
    '天教罚字〔2026〕1号',
    '2026-02-10至2026-02-26',
    '2026年3月2日14时30分',
    '《民办教育促进法》第十二条',
    '当事人已退费',
    '',
    'DJ-2026-000001',
  ])('lets "%s" pass', (text) => expect(refuses(text)).toBe(false));

  test('refuses a name of the representative', () =>
    expect(refuses('王大力到场', sampleParty({ representative: '王大力' }))).toBe(true));
  test('never repeats what it found', () => {
    expect(() => assertNoPersonalData('13912345678', 'reason')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('139') }),
    );
  });
  test('facts that the party did not give are not looked for', () =>
    expect(refuses('同意', sampleParty({ phone: null, idNumber: null, address: null }))).toBe(false));
});
