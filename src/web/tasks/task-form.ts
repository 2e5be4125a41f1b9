import type { CaseFile } from '../../ports/case-file';
import { asPersonSees, type Form, formForPerson } from '../../models/forms';
import type { DeskTask } from '../../host';
import { picksFor } from './picks';

export interface TaskForm {
  schema: Form;
  /** Variables that the form reads, and what is filled in so far. */
  data: Record<string, unknown>;
}

/** The task's form for the case page; null: the diagram names none, the task is only ticked off. */
export async function formOf(file: CaseFile, { item, model }: DeskTask): Promise<TaskForm | null> {
  if (!model.form) return null;
  const own = Object.fromEntries(Object.entries(item.variables).filter(([key]) => !model.keys.includes(key)));
  const draft = asPersonSees(model.form, item.draft ?? {});
  return { schema: formForPerson(model.form, await picksFor(model.form, file)), data: { ...own, ...draft } };
}
