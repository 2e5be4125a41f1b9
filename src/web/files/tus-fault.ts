import { BusinessError } from '../../base/business-error';
import { invalid } from '../http/invalid-input';
import { tooLarge } from './file-size';

const gone = '没有这次上传，请重新选择文件';

/** What the tus library says by status, in our words; what is not its own passes unchanged. */
export function tusFault(error: unknown, maxFileBytes: number): unknown {
  const status = (error as { status_code?: unknown } | null)?.status_code;
  if (typeof status !== 'number') return error;
  if (status === 404 || status === 410) return new BusinessError('NOT_FOUND', gone);
  if (status === 409) return new BusinessError('UPLOAD_OFFSET_WRONG', '请从服务器已收到的位置继续上传');
  if (status === 413) return tooLarge(maxFileBytes);
  if (status >= 500) return new BusinessError('SERVICE_UNAVAILABLE');
  return String((error as { body?: unknown }).body).includes('aborted')
    ? new BusinessError('UPLOAD_INTERRUPTED')
    : invalid('', '请按 tus 1.0.0 协议上传');
}
