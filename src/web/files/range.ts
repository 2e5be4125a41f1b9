import type { Request } from 'express';
import { BusinessError } from '../../base/business-error';

/** Bytes of a file, both inclusive. */
export interface Part {
  start: number;
  end: number;
}

/**
 * The part that is asked for (RFC 9110, 14.2); null: the whole file, also when the range is malformed, or there are
 * several, or it depends on a validator, since files are sent without.
 * @throws BusinessError RANGE_NOT_SATISFIABLE
 */
export function partOf(request: Request, size: number): Part | null {
  const spec = single(request);
  const [, first = '', last = ''] = /^(\d*)-(\d*)$/.exec(spec ?? '') ?? [];
  if (first === '' && last === '') return null;
  const part =
    first === ''
      ? { start: Math.max(0, size - Number(last)), end: size - 1 }
      : { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
  if (first !== '' && last !== '' && Number(last) < part.start) return null;
  if (part.start >= size) throw new BusinessError('RANGE_NOT_SATISFIABLE', `文件只有 ${size} 字节`);
  return part;
}

function single(request: Request): string | undefined {
  if (request.method !== 'GET' || request.get('if-range') !== undefined) return undefined;
  const set = /^bytes=(.*)$/i.exec(request.get('range') ?? '')?.[1] ?? '';
  const specs = set
    .split(',')
    .map((spec) => spec.trim())
    .filter(Boolean);
  return specs.length === 1 ? specs[0] : undefined;
}
