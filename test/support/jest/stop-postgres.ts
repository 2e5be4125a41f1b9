/** Jest's globalTeardown. */
export default async function stopPostgres(): Promise<void> {
  await globalThis.mingfaTestPostgres?.stop();
  globalThis.mingfaTestPostgres = undefined;
}
