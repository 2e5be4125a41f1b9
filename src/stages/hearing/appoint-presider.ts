import { BusinessError } from '../../base/business-error';
import type { SignedFile } from '../../ports/case-file';
import type { Hearing } from './hearing';
import { neutralProblems, presiderProblems } from './presider-rules';
import { presiderAppointed } from './record';
import { hearingRows } from './rows';
import { openHearingOf } from './state';

/** The form appoint-presider as it comes in: accounts. */
export interface AppointmentForm {
  presider: string;
  recorder: string;
}

/**
 * 指定听证主持人、记录员 by the head: neither investigated the case, neither was recused (处罚法 64 四项).
 * @throws BusinessError NOT_FOUND, NOT_ALLOWED_NOW, TASK_REFUSED
 */
export async function appointPresider(file: SignedFile, hearingId: string, form: AppointmentForm): Promise<Hearing> {
  const hearing = openHearingOf(file, hearingId);
  const presider = await known(file, form.presider, '听证主持人', 'hearingPresider');
  refuse(presider.id, '主持本案听证', presiderProblems(file, presider, hearing, file.by.id), 'hearingPresider');
  const recorder = await known(file, form.recorder, '听证记录员', 'hearingRecorder');
  const problems = neutralProblems(file, recorder, hearing);
  if (recorder.id === presider.id) problems.push('已经是主持人');
  refuse(recorder.id, '担任本案听证记录员', problems, 'hearingRecorder');

  const appointed = { ...hearing, presiderId: presider.id, recorderId: recorder.id, appointedBy: file.by.id };
  file.rows(hearingRows).save(appointed);
  file.note(presiderAppointed, { hearingId, presiderId: presider.id, recorderId: recorder.id });
  return appointed;
}

async function known({ people }: SignedFile, account: string, what: string, field: string) {
  const person = account ? await people.find(account) : null;
  if (!person) throw new BusinessError('TASK_REFUSED', `没有这个账号，请填写${what}的账号。`, field);
  return person;
}

function refuse(account: string, what: string, problems: string[], field: string): void {
  if (problems.length > 0)
    throw new BusinessError('TASK_REFUSED', `${account} 不能${what}：${problems.join('；')}`, field);
}
