import type { Request } from 'express';
import { finished } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { BusinessError } from '../../base/business-error';
import { invalid, InvalidInput } from '../http/invalid-input';
import { FileName } from './file-name';

export type FormFields = Record<string, string[]>;
type TakeFile<T> = (fields: FormFields, file: Readable, fileName: string) => Promise<T>;

/** Time for the rest of a refused upload to run out, so that the sender gets to read the answer. */
const drainMs = 60_000;

/**
 * Reads a multipart form of text fields followed by one file named `file`; `take` gets the file as it arrives.
 * When the form turns out broken after the file was taken, `undo` gets what `take` returned.
 * @throws BusinessError VALIDATION_FAILED, UNKNOWN_FIELD, UPLOAD_INTERRUPTED, and whatever `take` throws
 */
export async function receiveForm<T>(
  request: Request,
  take: TakeFile<T>,
  undo: (taken: T) => Promise<void>,
): Promise<T> {
  const parser = openParser(request);
  const fields = Object.create(null) as FormFields;
  const named = new FileName();
  let taking: Promise<T> | undefined;
  let brokeOff: unknown;

  parser.on('field', (name, value, { valueTruncated }) => {
    if (taking) parser.destroy(invalid(name, '文件应当放在其他字段之后'));
    else if (valueTruncated) parser.destroy(invalid(name, '内容过长'));
    else (fields[name] ??= []).push(value);
  });
  parser.on('file', (name, file) => {
    // Destroyed with the parser, perhaps before anybody reads it: what comes after has this for its cause.
    file.on('error', (error) => (brokeOff = error));
    if (name !== 'file')
      return void parser.destroy(
        new InvalidInput([{ field: name, code: 'UNKNOWN_FIELD', message: `无法识别的字段“${name.slice(0, 80)}”` }]),
      );
    taking = take(fields, file, named.name);
    taking.catch((error: unknown) => parser.destroy(error as Error));
  });
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) {
    parser.on(limit, () => parser.destroy(invalid('file', '一次只能上传一个文件')));
  }
  request.once('close', () => request.complete || parser.destroy(new BusinessError('UPLOAD_INTERRUPTED')));
  request.pipe(named).pipe(parser);
  try {
    await finished(parser);
    if (!taking) throw new InvalidInput([{ field: 'file', code: 'REQUIRED', message: '请选择文件' }]);
    return await taking;
  } catch (error) {
    drain(request);
    const taken = await taking?.then(
      (value) => ({ value }),
      () => null,
    );
    if (taken) await undo(taken.value);
    throw error instanceof BusinessError || (error !== brokeOff && (await failed(taking, error)))
      ? error
      : new BusinessError('UPLOAD_INTERRUPTED');
  }
}

/** Whether the error is one of taking the file, not of the transfer. */
const failed = async (taking: Promise<unknown> | undefined, error: unknown) =>
  taking?.then(
    () => false,
    (reason: unknown) => reason === error,
  ) ?? false;

function openParser(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 40, parts: 41, fieldSize: 20_000, fieldNameSize: 100 },
    });
  } catch {
    throw invalid('', '请以 multipart/form-data 提交文件');
  }
}

function drain(request: Request): void {
  request.unpipe();
  request.resume();
  if (request.complete) return;
  const timer = setTimeout(() => request.destroy(), drainMs).unref();
  request.once('close', () => clearTimeout(timer));
}
