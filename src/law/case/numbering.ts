/** Fills the agency's own pattern: `{year}`, `{seq}`, `{seq:3}` (padded to three digits), e.g. 舞城管罚字〔2026〕1号. */
export function formatNumber(pattern: string, year: number, sequence: number): string {
  return pattern
    .replaceAll('{year}', String(year))
    .replace(/\{seq(?::(\d+))?\}/g, (_, width?: string) => String(sequence).padStart(Number(width ?? 1), '0'));
}
