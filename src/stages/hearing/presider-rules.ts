import { BusinessError } from '../../base/business-error';
import type { Person } from '../../law/people/person';
import type { CaseFile, SignedFile } from '../../ports/case-file';
import { involvedIn } from '../investigation';
import type { Hearing } from './hearing';
import { runningHearing } from './state';

/**
 * Why this person may neither preside nor record (处罚法 64 四项): Chinese sentences, none when they may. Active, of the
 * agency, no investigator of the case, and not recused.
 */
export function neutralProblems(file: CaseFile, { id, active, agencyId }: Person, { recusals }: Hearing): string[] {
  const { officerIds, agencyId: agency } = file.case;
  const problems: string[] = [];
  if (!active) problems.push('账号已停用');
  if (agencyId !== agency) problems.push('不属于本机关');
  if (officerIds.includes(id)) problems.push('是本案调查人员');
  else if (involvedIn(file).includes(id)) problems.push('曾经登记或者调查本案');
  if (recusals.some(({ about, upheld }) => about === id && upheld === true)) problems.push('已经决定回避');
  return problems;
}

/** The same of a presider: of the review body, or a head who does not appoint themselves. */
export function presiderProblems(file: CaseFile, person: Person, hearing: Hearing, appointedBy: string): string[] {
  const problems = neutralProblems(file, person, hearing);
  if (!person.roles.includes('reviewer') && !person.roles.includes('head'))
    problems.push('不是法制审核人员，也不是机关负责人');
  if (person.id === appointedBy) problems.push('是指定主持人的负责人本人，听证报告要向其提交');
  return problems;
}

/**
 * Whoever acts is the presider of this hearing, and still may be (C6, L8). The engine of 8.6 lets anybody complete a
 * task.
 * @throws BusinessError TASK_REFUSED
 */
export function requirePresider(file: SignedFile, hearing: Hearing): void {
  const problems = presiderProblems(file, file.by, hearing, hearing.appointedBy ?? '');
  if (file.by.id !== hearing.presiderId) problems.unshift('不是本次听证的主持人');
  if (problems.length > 0)
    throw new BusinessError('TASK_REFUSED', `${file.by.id} 不能主持本案听证：${problems.join('；')}`);
}

/** The running hearing, for its presider alone. @throws BusinessError FORBIDDEN */
export function ownHearing(file: SignedFile): Hearing {
  const hearing = runningHearing(file)!;
  if (file.by.id !== hearing.presiderId) throw new BusinessError('FORBIDDEN', '只有本次听证的主持人可以办理');
  return hearing;
}
