import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SM3 and SHA-256 of bytes as they come. */
export class RunningDigest {
  bytes = 0;
  private readonly hashes = { sm3: createHash('sm3'), sha256: createHash('sha256') };

  update(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    this.hashes.sm3.update(chunk);
    this.hashes.sha256.update(chunk);
  }

  /** Hex; more bytes may come afterwards. */
  soFar(): { sm3: string; sha256: string } {
    const { sm3, sha256 } = this.hashes;
    return { sm3: sm3.copy().digest('hex'), sha256: sha256.copy().digest('hex') };
  }

  /** Of the first `bytes` bytes of a file on disk. */
  static async of(path: string, bytes: number): Promise<RunningDigest> {
    const digest = new RunningDigest();
    if (bytes === 0) return digest;
    for await (const chunk of createReadStream(path, { end: bytes - 1 })) digest.update(chunk as Buffer);
    return digest;
  }
}
