import { BusinessError } from '../../base/business-error';
import { digestOf } from '../../law/record/chain';
import type { Findings } from './findings';

/** SM3 of a version as it was saved: whoever saves the next one says which they read. */
export const revisionOf = (findings: Findings): string => digestOf(findings);

/**
 * Nobody writes over what somebody else has saved meanwhile.
 * @throws BusinessError CHANGED_MEANWHILE, field basedOn
 */
export function requireNewest(newest: Findings | null, by: string, basedOn: string | null | undefined): void {
  const [read, changed] = [basedOn ?? null, newest ? revisionOf(newest) : null];
  if (read !== null && read !== changed) {
    throw conflict('您打开之后，调查结论已由他人或者在其他窗口保存过；请重新打开，在最新一稿上修改');
  }
  if (read === null && newest?.concludedAt === null && newest.draftedBy !== by) {
    throw conflict('其他承办人员已经起草了调查结论；请读取最新一稿，并写明所依据的版本（basedOn）');
  }
}

const conflict = (why: string) => new BusinessError('CHANGED_MEANWHILE', why, 'basedOn');
