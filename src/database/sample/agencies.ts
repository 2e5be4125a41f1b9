import type { Agency } from '../../law/people/agency';

/**
 * Two agencies whose published decisions the scenarios follow, and the five whose catalogues of major decisions are in
 * the table MajorDecision (no people of these sign in; head and telephones are not known, so the portal does not list
 * them); last the bureau that lends its advisers (ReviewPolicy). Names are real where the source gives them; telephones
 * are not.
 */
export const sampleAgencies: Agency[] = [
  {
    id: 'tianxin-education',
    name: '长沙市天心区教育局',
    decisionNumberPattern: '天教罚字〔{year}〕{seq}号',
    noticeNumberPattern: '天教罚告字〔{year}〕{seq}号',
    caseNumberPattern: '天教立字〔{year}〕{seq}号',
    reviewNumberPattern: '天教法审字〔{year}〕{seq}号',
    field: 'education',
    level: 'county',
    province: '湖南省',
    disclosureSector: 'general',
    head: '秦敏',
    address: '湖南省长沙市天心区',
    phone: '0731-00000001',
    supervisionPhone: '0731-00000002',
    reviewBody: '政策法规科',
    reconsiderationBody: '长沙市天心区人民政府',
    court: '长沙市天心区人民法院',
    paymentAccount: '天心区非税收入汇缴结算户',
    enforces: true,
  },
  {
    id: 'taojiang-natural-resources',
    name: '桃江县自然资源局',
    decisionNumberPattern: '桃自资罚决〔{year}〕{seq:3}号',
    noticeNumberPattern: '桃自资罚告〔{year}〕{seq:3}号',
    caseNumberPattern: '桃自资立〔{year}〕{seq:3}号',
    reviewNumberPattern: '桃自资法审〔{year}〕{seq:3}号',
    field: 'natural-resources',
    level: 'county',
    province: '湖南省',
    disclosureSector: 'general',
    head: '谭志远',
    address: '湖南省益阳市桃江县',
    phone: '0737-00000001',
    supervisionPhone: '0737-00000002',
    reviewBody: '法规监督股',
    reconsiderationBody: '桃江县人民政府',
    court: '桃江县人民法院',
    paymentAccount: '桃江县财政非税账户',
    enforces: true,
  },
  ofCatalogue('xiangyin-education', '湘阴县教育局', {
    county: '湘阴县',
    province: '湖南省',
    field: 'education',
    short: '湘教',
  }),
  ofCatalogue('fenghuang-education', '凤凰县教育和体育局', {
    county: '凤凰县',
    province: '湖南省',
    field: 'education',
    short: '凤教体',
  }),
  ofCatalogue('yiyang-emergency', '益阳市应急管理局', {
    county: '益阳市',
    province: '湖南省',
    field: 'emergency',
    short: '益应急',
    level: 'city',
  }),
  // The source page names no agency; its list says 吊销营业执照.
  ofCatalogue('gongyi-market', '巩义市市场监督管理局（目录来源待核实）', {
    county: '巩义市',
    province: '河南省',
    field: 'market-supervision',
    short: '巩市监',
    disclosureSector: 'market-supervision',
  }),
  ofCatalogue('xinyang-education', '信阳市教育体育局', {
    county: '信阳市',
    province: '河南省',
    field: 'education',
    short: '信教体',
    level: 'city',
  }),
  {
    ...ofCatalogue('taojiang-justice', '桃江县司法局', {
      county: '桃江县',
      province: '湖南省',
      field: 'justice',
      short: '桃司',
    }),
    enforces: false,
  },
];

interface Place {
  county: string;
  province: string;
  field: string;
  short: string;
  level?: Agency['level'];
  disclosureSector?: string;
}

function ofCatalogue(
  id: string,
  name: string,
  { county, province, field, short, level = 'county', disclosureSector = 'general' }: Place,
): Agency {
  return {
    id,
    name,
    field,
    level,
    province,
    disclosureSector,
    decisionNumberPattern: `${short}罚字〔{year}〕{seq}号`,
    noticeNumberPattern: `${short}罚告字〔{year}〕{seq}号`,
    caseNumberPattern: `${short}立字〔{year}〕{seq}号`,
    reviewNumberPattern: `${short}法审字〔{year}〕{seq}号`,
    head: '',
    address: `${province}${county}`,
    phone: '',
    supervisionPhone: '',
    reviewBody: '法规科',
    reconsiderationBody: `${county}人民政府`,
    court: `${county}人民法院`,
    paymentAccount: '',
    enforces: true,
  };
}
