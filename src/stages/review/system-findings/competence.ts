import type { ReviewedFile } from './file';
import { allOr, fine, look, problem, type Hint } from './hint';

/** 执法主体合法 (处罚法 17, 22): the case belongs to this agency and to its field. */
export function subject({ case: { agencyId, field }, agency }: ReviewedFile): Hint[] {
  const problems = [
    ...(agencyId === agency.id ? [] : ['案件登记的机关与办理机关不一致']),
    ...(field === agency.field ? [] : [`案件的执法领域（${field}）不属于${agency.name}的执法领域（${agency.field}）`]),
  ];
  return allOr(problems, `由${agency.name}办理，案件的执法领域与本机关一致`);
}

/** 未超越法定权限 (处罚法 18, 22): laws of the agency's own field; detention is for the police alone. */
export function authority({ agency, findings: { penalty }, lawFields }: ReviewedFile): Hint[] {
  const laws = [...lawFields].filter(([, fields]) => fields.length > 0);
  const known = laws.filter(([, fields]) => fields.includes(agency.field)).map(([law]) => law);
  const foreign = laws.map(([law]) => law).filter((law) => !known.includes(law));
  return [
    ...foreign.map((law) => problem(`《${law}》一般不由本机关执法领域（${agency.field}）的机关实施，请核对权责清单`)),
    ...(known.length > 0 ? [fine(`《${known.join('》《')}》属于本机关执法领域`)] : []),
    ...(foreign.length + known.length === 0
      ? [look('处罚依据的法律不在系统已知的执法领域对照表内，请核对权责清单')]
      : []),
    ...(/拘留|限制人身自由/.test(penalty.other)
      ? [problem('限制人身自由的处罚只能由公安机关和法律规定的其他机关实施（行政处罚法第十八条第三款）')]
      : []),
  ];
}
