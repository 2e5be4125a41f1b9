/** A page that is not there; `message` is for the reader. */
export class PageNotFound extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PageNotFound';
  }
}

/** An id out of an address. @throws PageNotFound when it can't be one */
export function idOf(value: string, message: string): string {
  if (!/^[\w-]{1,64}$/.test(value)) throw new PageNotFound(message);
  return value;
}
