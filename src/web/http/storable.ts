import type { Request, RequestHandler } from 'express';
import { BusinessError } from '../../base/business-error';
import { isStorable } from '../../law/text/clean';
import { invalid, InvalidInput } from './invalid-input';

/** Levels of a body; no form of ours has more than four. */
const deepest = 32;

/** Content that neither PostgreSQL nor a paper can hold is refused at the door, whatever field it stands in. */
export const storable: RequestHandler = (request, _response, next) => {
  if (!isStorable(decodedPath(request))) throw new BusinessError('NOT_FOUND');
  const fields = [...unstorable(request.query), ...unstorable(request.body)];
  if (fields.length > 0) throw unstorableIn(fields);
  next();
};

const unstorableIn = (fields: string[]) =>
  new InvalidInput(
    fields.map((field) => ({
      field,
      code: 'INVALID',
      message: `“${visible(field)}”含有无法保存的字符，请删除后重新填写`,
    })),
  );

/** Paths of the texts in `value` that cannot be stored; names of fields count too. */
function* unstorable(value: unknown, path: string[] = []): Generator<string> {
  if (typeof value === 'string') {
    if (!isStorable(value)) yield path.join('.');
  } else if (typeof value === 'object' && value !== null) {
    if (path.length > deepest) throw invalid('', '提交的内容层次过多');
    for (const [key, inner] of Object.entries(value)) {
      if (isStorable(key)) yield* unstorable(inner, [...path, key]);
      else yield visible([...path, key].join('.'));
    }
  }
}

const visible = (name: string) => name.slice(0, 80).replace(/[\p{C}]/gu, '�');

function decodedPath({ path }: Request): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // the router says so where it reads a parameter
  }
}
