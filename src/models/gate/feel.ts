/** The text of an expression without its sign and with single spaces. */
export const clean = (expression: string | null): string =>
  (expression ?? '').replace(/^=/, '').replace(/\s+/g, ' ').trim();
