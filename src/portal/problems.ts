/** A page that is not there; `message` is for the reader. */
export class PageNotFound extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PageNotFound';
  }
}
