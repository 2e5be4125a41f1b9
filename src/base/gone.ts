/** What was asked for is no longer there: ended, or taken away. */
export class Gone extends Error {
  override name = 'Gone';
}
