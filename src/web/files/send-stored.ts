import type { Request, Response } from 'express';
import type { Part } from './range';

interface Sent {
  request: Request;
  response: Response;
  /** Absolute. */
  path: string;
  headers: Record<string, string>;
  /** null: the whole file. */
  part: Part | null;
}

/** Sends a stored file or the part of it that was agreed on, whatever else the request says of ranges. */
export function sendStored({ request, response, path, headers, part }: Sent): Promise<void> {
  if (part) request.headers.range = `bytes=${part.start}-${part.end}`;
  else delete request.headers.range;
  delete request.headers['if-range'];
  const options = { dotfiles: 'allow', cacheControl: false, etag: false, lastModified: false, headers } as const;
  return new Promise((resolve, reject) => {
    response.sendFile(path, options, (error: NodeJS.ErrnoException | undefined) => {
      if (!error || response.headersSent || error.code === 'ECONNABORTED') resolve();
      else reject(error.code === 'ENOENT' ? new Error('A stored file is missing', { cause: error }) : error);
    });
  });
}
