import { BusinessError } from '../../base/business-error';

/** @throws BusinessError FILE_TOO_LARGE, field file */
export function refuseTooLarge(bytes: number, most: number): void {
  if (bytes > most) throw tooLarge(most);
}

export const tooLarge = (most: number) =>
  new BusinessError('FILE_TOO_LARGE', `文件不得超过 ${inMegabytes(most)}`, 'file');

const inMegabytes = (bytes: number) => (bytes >= 1048576 ? `${Math.floor(bytes / 1048576)} MB` : `${bytes} 字节`);
