import type { Certificate, Person, ReviewQualification, Role } from '../../law/people/person';

/** Password of every sample account. */
export const samplePassword = 'mingfa-2026';

const certificate = (number: string, field: string): Certificate => ({
  number,
  acts: ['penalty', 'inspection', 'compulsory-measure'],
  field,
  validFrom: '2020-01-01',
  validUntil: '2030-12-31',
});
const lawyer: ReviewQualification = { legalProfession: true, reviewingSince: '2021-07-15' };
const reviewer: ReviewQualification = { legalProfession: false, reviewingSince: '2019-03-01' };

type Standing = Partial<Pick<Person, 'certificate' | 'reviewQualification'>>;

const member =
  (agencyId: string) =>
  (
    id: string,
    name: string,
    post: string,
    role: Role,
    { certificate = null, reviewQualification = null }: Standing = {},
  ): Person => ({
    id,
    agencyId,
    name,
    post,
    roles: [role],
    certificate,
    reviewQualification,
    active: true,
  });
const tianxin = member('tianxin-education');
const taojiang = member('taojiang-natural-resources');
const justice = member('taojiang-justice');

/** Names and certificate numbers are invented. */
export const samplePeople: Person[] = [
  tianxin('tx.zhou', '周启明', '执法大队副大队长', 'handler', { certificate: certificate('18010320001', 'education') }),
  tianxin('tx.wu', '吴晓岚', '执法大队队员', 'handler', { certificate: certificate('18010320002', 'education') }),
  tianxin('tx.fang', '方正清', '政策法规科科长', 'reviewer', {
    certificate: certificate('18010320003', 'education'),
    reviewQualification: lawyer,
  }),
  tianxin('tx.gu', '顾思远', '政策法规科科员', 'reviewer', {
    certificate: certificate('18010320004', 'education'),
    reviewQualification: reviewer,
  }),
  tianxin('tx.qin', '秦敏', '局长', 'head'),
  tianxin('tx.shen', '沈亦菲', '办公室科员', 'publisher'),
  tianxin('tx.lu', '陆建华', '执法监督科科长', 'supervisor'),
  tianxin('admin', '系统管理员', '信息中心', 'administrator'),
  taojiang('tj.peng', '彭立新', '执法监察大队大队长', 'handler', {
    certificate: certificate('18092220001', 'natural-resources'),
  }),
  taojiang('tj.xiao', '肖雨晴', '执法监察大队队员', 'handler', {
    certificate: certificate('18092220002', 'natural-resources'),
  }),
  taojiang('tj.deng', '邓文彬', '法规监督股股长', 'reviewer', {
    certificate: certificate('18092220003', 'natural-resources'),
    reviewQualification: lawyer,
  }),
  taojiang('tj.tan', '谭志远', '局长', 'head'),
  taojiang('tj.luo', '罗静怡', '办公室科员', 'publisher'),
  taojiang('tj.he', '何国栋', '督察股股长', 'supervisor'),
  justice('ts.lin', '林知远', '公职律师', 'reviewer', { reviewQualification: { ...lawyer, adviser: 'public-lawyer' } }),
  justice('ts.he', '贺文清', '法律顾问', 'reviewer', { reviewQualification: { ...lawyer, adviser: 'legal-adviser' } }),
];
