/** Headers that prove who asks. `renew` forgets them, e.g. after 401. */
export interface AuthHeaders {
  headers(): Promise<Record<string, string>>;
  renew(): void;
}

/** Session of one person or of this system at a self-managed cluster with built-in sign-in (POST /api/login). */
export function cookieAuth(loginUrl: string, username: string, password: string): AuthHeaders {
  let cookie: Promise<string> | undefined;
  async function signIn(): Promise<string> {
    const url = `${loginUrl}?${new URLSearchParams({ username, password }).toString()}`;
    const answer = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) throw new Error(`Sign-in of ${username} at the engine failed: HTTP ${answer.status}`);
    return answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  }
  return {
    async headers() {
      cookie ??= signIn();
      try {
        return { cookie: await cookie };
      } catch (error) {
        cookie = undefined;
        throw error;
      }
    },
    renew: () => void (cookie = undefined),
  };
}
