import { maskTexts } from '../../../src/stages/disclosure/masking';
import { sampleParty } from '../../support/samples';

const keep = ['0731-00000000', '周立', '18010100001'];
const mask = (text: string, change = {}) => maskTexts([text], { party: sampleParty(change), keep })[0];
const company = {
  kind: 'organisation',
  name: '长沙某某教育咨询有限公司',
  idNumber: '91430103MA4L123456',
  representative: '张三丰',
  bornOn: null,
};
const unchanged = (text: string): [string, string] => [text, text];

describe('maskTexts', () => {
  test.each([
    ['身份证号码：430103199001011234', '身份证号码：***'],
    ['身份证号４３０１０３１９９００１０１１２３４', '身份证号***'],
    ['另一人430102 19881212 002X在场', '另一人***在场'],
    ['联系电话：13912345678', '联系电话：***'],
    ['电话0737-8881234。', '电话***。'],
    ['其账号：6222 0210 0112 3456 789，', '其账号：***，'],
    ['住长沙市天心区芙蓉路一号', '住***'],
    ['刘晓芳，女，住桃江县桃花江镇一号（2栋）301室，村民', '刘某，女，住***，村民'],
    ['家庭住址：湖南省桃江县某村5组，务农', '家庭住址：***，务农'],
    ['1990年1月1日出生', '***出生'],
    ['邮箱liu@example.com，微信号：liu_xf88', '邮箱***，微信号：***'],
    ['其患有尿毒症，系二级肢体残疾', '其患有***，系***'],
    ['车辆湘A·12345停放', '车辆***停放'],
  ])('D9 masks personal data: %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test.each([
    ['当事人刘晓芳未取得办学许可证', '当事人刘某未取得办学许可证'],
    ['证人李强称，学生王小明的费用已退；李强签字', '证人李某称，学生王某的费用已退；李某签字'],
    ['证人：刘大海，证人：刘小海。', '证人：刘某1，证人：刘某2。'],
    ['家长欧阳修文在场', '家长欧阳某在场'],
    ['房东（出租人）：高明。', '房东（出租人）：高某。'],
    ['证人张某作证', '证人张某作证'],
  ])('D9 masks names of natural persons: %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test.each([
    unchanged('依据《中华人民共和国民办教育促进法》第六十四条，责令停止办学，退还所收费用2700元，处罚款3000元。'),
    unchanged('决定书文号：天教罚字〔2022〕14号，2022年10月7日检查，9名学生，60元/人次，5次。'),
    unchanged('学生费用、学生高中课程、负责人应当整改，家长于当日，证人证言、学生家长。'),
    unchanged('智力残疾人在不能辨认自己行为时有违法行为的，不予行政处罚；户籍地或任教地县级教育部门认定。'),
    unchanged('执法人员周立（证件号18010100001），联系电话：0731-00000000。'),
    unchanged('违法建设50平方米，工程造价20000元的6%即1200元，15日内缴纳，逾期每日按3%加处罚款。'),
    unchanged('如不服，可在60日内向桃江县人民政府申请行政复议，或者在6个月内起诉。'),
  ])('D9 leaves equal what was served: %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test.each([
    [
      '长沙某某教育咨询有限公司（91430103MA4L123456），住所：长沙市开福区一路2号',
      '长沙某某教育咨询有限公司（91430103MA4L123456），住所：长沙市开福区一路2号',
    ],
    ['法定代表人：张三丰，电话13800138000', '法定代表人：张某，电话***'],
  ])('D9 an organisation stays, its people do not: %s', (text, masked) => {
    expect(mask(text, company)).toBe(masked);
  });

  test("D9 a 个体工商户 under its owner's name is masked, one with a trade name is not", () => {
    expect(mask('高明经营', { kind: 'individual-business', name: '高明' })).toBe('高某经营');
    expect(mask('高记小吃店经营', { kind: 'individual-business', name: '高记小吃店', representative: '高明' })).toBe(
      '高记小吃店经营',
    );
  });

  test('D9 a person has one name in all texts, even where only one of them says who it is', () => {
    expect(maskTexts(['刘晓芳案', '证人李强作证。', '李强、刘晓芳到场'], { party: sampleParty(), keep })).toEqual([
      '刘某案',
      '证人李某作证。',
      '李某、刘某到场',
    ]);
  });
});

describe('masking what is masked already', () => {
  test('D9 changes nothing more, so that a decision sent back to review can be masked again', () => {
    const once = maskTexts(['刘晓芳，身份证号码：430103199001011234，住长沙市天心区芙蓉路一号，证人：李强，患有哮喘'], {
      party: sampleParty(),
      keep,
    });
    expect(maskTexts(once, { party: sampleParty(), keep })).toEqual(once);
  });
});
