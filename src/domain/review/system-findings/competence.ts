import { citationsIn } from './citations';
import type { ReviewedFile } from './file';
import { allOr, fine, look, problem, type Hint } from './hint';

/** Field of enforcement of laws often cited; a law that is not here is left to the reviewer. */
const fieldOfLaw: Record<string, string> = {
  民办教育促进法: 'education', 教育法: 'education', 义务教育法: 'education', 教师法: 'education', 高等教育法: 'education', 职业教育法: 'education',
  学前教育法: 'education', 土地管理法: 'natural-resources', 城乡规划法: 'natural-resources', 矿产资源法: 'natural-resources', 测绘法: 'natural-resources',
  安全生产法: 'emergency', 突发事件应对法: 'emergency', 食品安全法: 'market-supervision', 药品管理法: 'market-supervision', 产品质量法: 'market-supervision',
  反不正当竞争法: 'market-supervision', 广告法: 'market-supervision', 价格法: 'market-supervision', 道路交通安全法: 'public-security', 治安管理处罚法: 'public-security',
  道路运输条例: 'transport', 水污染防治法: 'environment', 大气污染防治法: 'environment',
};

/** 执法主体合法 (处罚法 17, 22): the case belongs to this agency and to its field. */
export function subject({ case: { agencyId, field }, agency }: ReviewedFile): Hint[] {
  const problems = [
    ...(agencyId === agency.id ? [] : ['案件登记的机关与办理机关不一致']),
    ...(field === agency.field ? [] : [`案件的执法领域（${field}）不属于${agency.name}的执法领域（${agency.field}）`]),
  ];
  return allOr(problems, `由${agency.name}办理，案件的执法领域与本机关一致`);
}

/** 未超越法定权限 (处罚法 18, 22): laws of the agency's own field; detention is for the police alone. */
export function authority({ agency, findings: { violatedLaw, penaltyBasis, penalty } }: ReviewedFile): Hint[] {
  const laws = [...new Set(citationsIn(`${violatedLaw} ${penaltyBasis}`).map(({ law }) => law))];
  const foreign = laws.filter((law) => fieldOfLaw[law] !== undefined && fieldOfLaw[law] !== agency.field);
  const known = laws.filter((law) => fieldOfLaw[law] === agency.field);
  return [
    ...foreign.map((law) => problem(`《${law}》一般不由本机关执法领域（${agency.field}）的机关实施，请核对权责清单`)),
    ...(known.length > 0 ? [fine(`《${known.join('》《')}》属于本机关执法领域`)] : []),
    ...(foreign.length + known.length === 0 ? [look('处罚依据的法律不在系统已知的执法领域对照表内，请核对权责清单')] : []),
    ...(/拘留|限制人身自由/.test(penalty.other) ? [problem('限制人身自由的处罚只能由公安机关和法律规定的其他机关实施（行政处罚法第十八条第三款）')] : []),
  ];
}
