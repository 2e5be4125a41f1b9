import { UnreadModel } from '../unread-model';
import type { Form } from './form';

/** Reads the text of a form file. @throws UnreadModel when it is no form */
export function readForm(text: string): Form {
  const form = JSON.parse(text) as Partial<Form> | null;
  if (typeof form?.id !== 'string' || !Array.isArray(form.components)) throw new UnreadModel(['不是 Camunda 表单：请用 Camunda Modeler 重新制作']);
  return form as Form;
}
