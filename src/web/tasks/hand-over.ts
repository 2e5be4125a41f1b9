import { BusinessError } from '../../base/business-error';
import { onTask } from '../../host';
import type { Person } from '../../law/people/person';
import { giveBackTask, handOverTask, takeTask } from '../../stages/tasks';
import type { FacadeServices } from '../services';
import type { MyTask } from './my-tasks';
import { isFor } from './whose';

type Services = Pick<FacadeServices, 'unitOfWork'>;

/** Colleagues of the agency who may do this task, too. */
export async function colleaguesFor({ unitOfWork }: Services, by: Person, task: MyTask): Promise<Person[]> {
  const staff = await unitOfWork.run(({ people }) => people.ofAgency(task.about.agencyId));
  return staff.filter((person) => person.id !== by.id && isFor(person, task, task.about));
}

/**
 * Takes the task (`to`: oneself), hands it to a colleague who may do it, or gives it back (null).
 * @throws BusinessError NOT_ALLOWED_NOW, FORBIDDEN for somebody who may not
 */
export async function handOver(services: Services, by: Person, task: MyTask, to: string | null): Promise<void> {
  const { item, worker } = task;
  if (to !== null && to !== by.id) {
    const colleagues = await colleaguesFor(services, by, task);
    if (!colleagues.some(({ id }) => id === to))
      throw new BusinessError('FORBIDDEN', '这位同事不能办理这项待办', 'account');
  }
  await services.unitOfWork.run((context) =>
    onTask(context, by, worker, item.caseId, (file) => {
      if (to === null) giveBackTask(file, item.id);
      else takeTask(file, item.id);
      if (to !== null && to !== by.id) handOverTask(file, item.id, to);
    }),
  );
}
