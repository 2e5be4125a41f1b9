/** The challenge that a device says it answered; '' for what is no answer. */
export function challengeOf(response: { response?: { clientDataJSON?: unknown } } | null | undefined): string {
  try {
    const text = Buffer.from(String(response?.response?.clientDataJSON), 'base64url').toString('utf8');
    return String((JSON.parse(text) as { challenge?: unknown }).challenge ?? '');
  } catch {
    return '';
  }
}
