import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { SeveralErrors } from '../../base/refusals';
import { errorTitles, type ErrorCode } from '../../base/error-codes';
import { type FieldError, InvalidInput, invalid } from './invalid-input';
import { isStorageFull, isUnavailable } from './unavailable';

/** RFC 9457, with a stable code and the fields at fault. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string().describe('中文标题'),
    status: z.int(),
    code: z.enum(Object.keys(errorTitles) as [ErrorCode, ...ErrorCode[]]).describe('稳定的错误代码'),
    detail: z.string().describe('中文说明'),
    instance: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;

const statuses: Partial<Record<ErrorCode, number>> = {
  VALIDATION_FAILED: 400,
  UNKNOWN_FIELD: 400,
  UPLOAD_INTERRUPTED: 400,
  NOT_SIGNED_IN: 401,
  SIGN_IN_FAILED: 401,
  FORBIDDEN: 403,
  PASSKEY_REFUSED: 422,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  BODY_TOO_LARGE: 413,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  RANGE_NOT_SATISFIABLE: 416,
  PERSONAL_DATA_IN_TEXT: 422,
  CREDENTIALS_INVALID: 422,
  FILE_EMPTY: 422,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
  STORAGE_FULL: 507,
};

/** Puts any error into words for the person concerned; what is unexpected says nothing of its inside. */
export function problemOf(error: unknown): Problem {
  const known = businessError(error);
  const status = statuses[known.code] ?? 409;
  return {
    type: `urn:mingfa:problem:${known.code.toLowerCase().replaceAll('_', '-')}`,
    title: errorTitles[known.code],
    status,
    code: known.code,
    detail: known.message,
    ...(status >= 500 && { instance: `urn:uuid:${randomUUID()}` }),
    errors: fieldErrors(known),
  };
}

const fieldErrors = (known: BusinessError): FieldError[] => {
  if (known instanceof InvalidInput) return known.errors;
  if (known instanceof SeveralErrors) return known.all.flatMap(fieldErrors);
  return known.field ? [{ field: known.field, code: known.code, message: known.message }] : [];
};

function businessError(error: unknown): BusinessError {
  if (error instanceof BusinessError) return error;
  if (isStorageFull(error)) return new BusinessError('STORAGE_FULL');
  if (isUnavailable(error)) return new BusinessError('SERVICE_UNAVAILABLE');
  switch ((error as { type?: unknown } | null)?.type) {
    case 'entity.too.large':
    case 'parameters.too.many':
      return new BusinessError('BODY_TOO_LARGE', '提交的内容不得超过 1 MB');
    case 'entity.parse.failed':
      return invalid('', '提交的内容不是有效的 JSON');
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return invalid('', '不支持的编码，请用 UTF-8');
    case 'request.aborted':
      return new BusinessError('UPLOAD_INTERRUPTED');
    default:
      return unnamed(error);
  }
}

/** What Express and its parsers find wrong with a request, by the status that they put on the error. */
function unnamed(error: unknown): BusinessError {
  if (error instanceof URIError) return new BusinessError('NOT_FOUND');
  const { status, expose } = (error ?? {}) as { status?: unknown; expose?: unknown };
  if (typeof status !== 'number' || status < 400 || status >= 500 || expose === false)
    return new BusinessError('INTERNAL_ERROR');
  if (status === 404) return new BusinessError('NOT_FOUND');
  if (status === 413) return new BusinessError('BODY_TOO_LARGE');
  if (status === 416) return new BusinessError('RANGE_NOT_SATISFIABLE');
  return invalid('', '请求的格式不正确，无法读取');
}
