/** The challenge that a device says it answered; '' for what is no answer. */
export function challengeOf(response: { response?: { clientDataJSON?: unknown } } | null | undefined): string {
  try {
    const text = Buffer.from(String(response?.response?.clientDataJSON), 'base64url').toString('utf8');
    const { challenge } = JSON.parse(text) as { challenge?: unknown };
    return typeof challenge === 'string' ? challenge : '';
  } catch {
    return '';
  }
}
