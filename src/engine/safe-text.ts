/**
 * Text of an unexpected error for Operate, where everyone reads it: one line, at most 300 characters, without quoted
 * values and without long digit runs (document and phone numbers).
 */
export function safeText(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const text = message
    .split('\n')[0]!
    .replace(/"[^"]*"|'[^']*'|“[^“”]*”/g, '"…"')
    .replace(/\d{6,}[\dXx]?/g, '…');
  return `${name}: ${text}`.slice(0, 300);
}

/** An unexpected error for the log: safe text and where it happened. */
export function describeError(error: unknown): { error: string; at: string[] } {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return { error: safeText(error), at: frames.slice(0, 8).map((line) => line.trim()) };
}
