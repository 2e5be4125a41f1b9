import { UnreadModel } from '../unread-model';
import type { Form } from './form';

/** Reads the text of a form file. @throws UnreadModel when it is no form */
export function readForm(text: string): Form {
  const form = parsed(text) as Partial<Form> | null;
  if (typeof form?.id === 'string' && Array.isArray(form.components)) return form as Form;
  throw new UnreadModel(['读不懂：不是表单文件，请用 Camunda Modeler 重新制作']);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
