/** What the device binds a key to: the host of this system's own address. */
export function relyingParty(publicUrl: string) {
  const { hostname: rpID, origin } = new URL(publicUrl);
  return { rpID, rpName: '明法', origin };
}

/** A challenge is answered within this time. Milliseconds. */
export const challengeMs = 120_000;
