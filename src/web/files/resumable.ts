import { mkdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import { Server, type Upload } from '@tus/server';
import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { doAct, readCaseFile, requireAct } from '../../host';
import type { Person } from '../../law/people/person';
import { evidenceAct, evidenceRows } from '../../stages/evidence';
import { invalid } from '../http/invalid-input';
import type { FacadeServices } from '../services';
import { evidenceOf } from './evidence-fields';
import { fileName } from './file-name';
import { refuseTooLarge } from './file-size';
import { fileKind, kindOfName } from './file-types';
import { finishUpload, isComplete, noteOf, purposeOf } from './finish-upload';
import { PartialStore } from './partial-store';
import { tusFault } from './tus-fault';

/** Version of the tus protocol. */
const version = '1.0.0';

interface Asked {
  by: Person;
  caseId: string;
  /** null: a new one. */
  uploadId: string | null;
}

/**
 * Resumable uploads of evidence (tus 1.0.0): the sender goes on where it was broken off, also after a restart of this
 * process. Only who may add evidence to the case creates one, and only the same person goes on with it.
 */
export class ResumableUploads {
  private running?: Promise<{ store: PartialStore; server: Server }>;
  private readonly faults = new WeakMap<object, unknown>();
  private readonly asking = new WeakMap<object, Asked>();
  private readonly finishing = new Map<string, Promise<string>>();

  constructor(private readonly services: FacadeServices) {}

  /** Answers one request of the protocol. @throws BusinessError NOT_FOUND, FORBIDDEN, and as the act 添加证据 */
  async answer(request: Request, response: Response, asked: Asked): Promise<void> {
    if (request.get('tus-resumable') !== version) throw invalid('', `请按 tus ${version} 协议上传`);
    const { store, server } = await (this.running ??= this.start());
    const { unitOfWork } = this.services;
    const entered = await unitOfWork.run(async (context) => {
      const file = await readCaseFile(context, asked.caseId);
      requireAct(file, asked.by, evidenceAct);
      return file.rows(evidenceRows).all();
    });
    if (asked.uploadId !== null) {
      const done = entered.find(({ id, uploadedBy }) => id === asked.uploadId && uploadedBy === asked.by.id);
      if (done && request.method === 'HEAD') {
        told(response, done.bytes);
        return;
      }
      const upload = await this.own(store, asked);
      if (request.method === 'HEAD' && isComplete(upload)) {
        await this.finish(store, asked.by, upload);
        told(response, upload.offset);
        return;
      }
    }
    await this.passOn(server, request, response, asked);
  }

  private async start() {
    const { files, maxFileBytes, publicUrl } = this.services;
    await mkdir(files.uploads, { recursive: true });
    const store = new PartialStore(files.uploads, (upload, head) => fileKind(purposeOf(upload).fileName, head));
    const server = new Server({
      path: '/',
      datastore: store,
      maxSize: maxFileBytes,
      allowedOrigins: [new URL(publicUrl).origin],
      namingFunction: () => newId(),
      generateUrl: (request, { id }) => `${new URL(request.url).pathname.replace(/\/$/, '')}/${id}`,
      getFileIdFromRequest: (request) => this.asking.get(request)?.uploadId ?? undefined,
      onUploadCreate: async (request, upload) => ({ metadata: await this.admit(this.asking.get(request)!, upload) }),
      onUploadFinish: async (request, upload) => {
        const whole = await store.getUpload(upload.id);
        return { headers: { 'Evidence-Id': await this.finish(store, this.asking.get(request)!.by, whole) } };
      },
      onResponseError: (request, error) => void this.faults.set(request, error),
    });
    return { store, server };
  }

  /** Whether this file may come: everything is checked before its first byte. */
  private async admit({ by, caseId }: Asked, { size, metadata = {} }: Upload): Promise<Upload['metadata']> {
    const { filename, ...fields } = metadata;
    const given = Object.entries(fields).map(([name, value]) => [name, [value ?? '']]);
    const input = evidenceOf(Object.fromEntries(given) as Record<string, string[]>);
    const name = fileName(filename ?? '');
    kindOfName(name);
    if (!size) throw new BusinessError('FILE_EMPTY', undefined, 'file');
    refuseTooLarge(size, this.services.maxFileBytes);
    await this.services.unitOfWork.run((context) => doAct(context, by, caseId, evidenceAct, input));
    return noteOf({ by: by.id, caseId, fileName: name, input });
  }

  /** @throws BusinessError NOT_FOUND also for somebody else's */
  private async own(store: PartialStore, { by, caseId, uploadId }: Asked): Promise<Upload> {
    const upload = await store.find(uploadId!);
    const purpose = upload && purposeOf(upload);
    if (purpose?.by !== by.id || purpose.caseId !== caseId) throw tusFault({ status_code: 404 }, 0);
    return upload!;
  }

  /** Two requests at once enter a complete upload once. */
  private finish(store: PartialStore, by: Person, upload: Upload): Promise<string> {
    const { id } = upload;
    const running = this.finishing.get(id);
    if (running) return running;
    const finished = finishUpload(this.services, store, by, upload).then((evidence) => evidence.id);
    this.finishing.set(id, finished);
    const forget = () => void this.finishing.delete(id);
    finished.then(forget, forget);
    return finished;
  }

  private async passOn(server: Server, request: Request, response: Response, asked: Asked): Promise<void> {
    const call = webRequest(request, this.services.publicUrl);
    this.asking.set(call, asked);
    const answer = await server.handleWeb(call);
    const fault = this.faults.get(call);
    if (fault !== undefined) throw await this.afterFault(fault, asked);
    if (answer.status >= 400) throw tusFault({ status_code: answer.status }, this.services.maxFileBytes);
    answer.headers.forEach((value, name) => void response.set(name, value));
    response.status(answer.status).end();
  }

  /** What is refused by its first bytes is not asked for again. */
  private async afterFault(fault: unknown, { uploadId }: Asked): Promise<unknown> {
    if (fault instanceof BusinessError && fault.code === 'FILE_TYPE_REFUSED' && uploadId !== null) {
      await (await this.running!).store.remove(uploadId);
    }
    return tusFault(fault, this.services.maxFileBytes);
  }
}

/** Tells the sender of a complete upload that nothing is left to send. */
function told(response: Response, bytes: number): void {
  response.set({ 'Tus-Resumable': version, 'Upload-Offset': String(bytes), 'Upload-Length': String(bytes) });
  response.status(200).end();
}

function webRequest(request: Request, publicUrl: string): globalThis.Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, [value].flat().join(', '));
  const hasBody = request.method === 'POST' || request.method === 'PATCH';
  return new Request(new URL(request.originalUrl, publicUrl), {
    method: request.method,
    headers,
    ...(hasBody && { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
  });
}
