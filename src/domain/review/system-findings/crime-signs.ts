/**
 * Signs that the matter may have to go to the judicial organ (行政执法机关移送涉嫌犯罪案件的规定 第三条). They prompt a person, they decide nothing.
 * Thresholds in yuan as the standards state them; a local court's own figure inside a range goes first.
 */
export interface CrimeSign {
  charge: string;
  /** Field of the agency; absent: every field. */
  field?: string;
  /** Words in the facts; with `gainYuan`, both must be there. */
  words?: RegExp;
  /** From this illegal gain on: person and individual business, organisation. */
  gainYuan?: { person: number; organisation: number };
  basis: string;
}

export const crimeSigns: CrimeSign[] = [
  {
    charge: '非法经营', words: /未取得|未经(?:批准|许可)|无证|擅自/, gainYuan: { person: 10_000, organisation: 100_000 },
    basis: '刑法第二百二十五条；最高人民检察院、公安部立案追诉标准（二）第七十一条',
  },
  { charge: '诈骗、合同诈骗', words: /诈骗|骗取|卷款|冒充|虚构/, basis: '刑法第二百二十四条、第二百六十六条' },
  { charge: '伪造、变造公文证件印章', words: /伪造|变造|假(?:证|章|公章)/, basis: '刑法第二百八十条' },
  { charge: '妨害公务', words: /暴力(?:阻|抗|威胁)|以暴力|殴打执法|冲击/, basis: '刑法第二百七十七条' },
  { charge: '非法吸收公众存款、集资诈骗', words: /非法集资|吸收.{0,6}存款|承诺.{0,6}(?:回报|返利)/, basis: '刑法第一百七十六条、第一百九十二条' },
  { charge: '重大责任事故等', words: /死亡|重伤|坍塌|伤亡/, basis: '刑法第一百三十四条至第一百三十九条' },
  { charge: '教育设施重大安全事故', field: 'education', words: /校舍.{0,8}危险|教育教学设施.{0,8}危险/, basis: '刑法第一百三十八条' },
  { charge: '侵害未成年人', field: 'education', words: /猥亵|虐待|体罚致/, basis: '刑法第二百三十七条、第二百六十条之一' },
  { charge: '非法占用农用地', field: 'natural-resources', words: /基本农田|占用(?:耕地|林地|农用地)/, basis: '刑法第三百四十二条' },
  { charge: '非法采矿', field: 'natural-resources', words: /采矿|采砂|开采/, basis: '刑法第三百四十三条' },
  { charge: '行贿、受贿', words: /行贿|受贿|贿赂/, basis: '刑法第三百八十五条至第三百九十一条' },
];
