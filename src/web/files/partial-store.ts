import { createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';
import { ERRORS, type Upload } from '@tus/server';
import { headBytes } from './file-types';
import { peek } from './peek';
import { RunningDigest } from './running-digest';

const dayMs = 86_400_000;
/** Uploads whose digest is kept in memory; that of others is counted anew from the disk when they go on. */
const mostDigests = 100;

/** Decides by the first bytes whether the rest may come. @throws BusinessError */
export type CheckHead = (upload: Upload, head: Buffer) => Promise<unknown>;

/** Uploads that are not complete, on disk: they outlive the process. The file is hashed while it arrives. */
export class PartialStore extends FileStore {
  private readonly digests = new Map<string, RunningDigest>();

  constructor(
    directory: string,
    private readonly checkHead: CheckHead,
  ) {
    super({ directory, expirationPeriodInMilliseconds: dayMs });
    this.extensions = ['creation', 'creation-with-upload', 'termination', 'expiration'];
  }

  /** As that of `FileStore`, but what stops the writing is told: a full disk, a wrong kind of file. */
  override async write(readable: Readable, id: string, offset: number): Promise<number> {
    const digest = await this.digestTo(id, offset);
    const bytes = offset === 0 ? await this.checked(readable, id) : readable;
    this.digests.delete(id);
    const target = createWriteStream(this.pathOf(id), { flags: 'r+', start: offset, flush: true });
    await pipeline(
      bytes,
      async function* (source: AsyncIterable<Uint8Array>) {
        for await (const chunk of source) {
          digest.update(chunk);
          yield chunk;
        }
      },
      target,
    );
    this.keep(id, digest);
    return digest.bytes;
  }

  override async remove(id: string): Promise<void> {
    this.digests.delete(id);
    await rm(this.pathOf(id), { force: true });
    await this.configstore.delete(id);
  }

  /** What is known of an upload; null when there is none (any more). */
  async find(id: string): Promise<Upload | null> {
    try {
      return await this.getUpload(id);
    } catch (error) {
      if (error === ERRORS.FILE_NOT_FOUND || error === ERRORS.FILE_NO_LONGER_EXISTS) return null;
      throw error;
    }
  }

  pathOf(id: string): string {
    return join(this.directory, id);
  }

  /** Hex, of a complete upload. */
  async digestsOf({ id, offset }: Upload): Promise<{ sm3: string; sha256: string }> {
    return (await this.digestTo(id, offset)).soFar();
  }

  async headOf(id: string): Promise<Buffer> {
    const file = await open(this.pathOf(id));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  /** The digest in memory holds only as long as exactly its bytes are on disk. */
  private async digestTo(id: string, offset: number): Promise<RunningDigest> {
    const known = this.digests.get(id);
    return known?.bytes === offset ? known : RunningDigest.of(this.pathOf(id), offset);
  }

  private keep(id: string, digest: RunningDigest): void {
    this.digests.set(id, digest);
    const [oldest] = this.digests.keys();
    if (this.digests.size > mostDigests) this.digests.delete(oldest!);
  }

  private async checked(readable: Readable, id: string): Promise<AsyncIterable<Uint8Array>> {
    const upload = await this.getUpload(id);
    const { head, whole } = await peek(readable, headBytes);
    if (head.length >= Math.min(headBytes, upload.size ?? 0)) await this.checkHead(upload, head);
    return whole;
  }
}
