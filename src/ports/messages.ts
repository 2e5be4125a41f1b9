/** Messages to the engine, with what they carry. Correlation key: see bpmn/README.md. */
export interface EngineMessage {
  name: 'case-registered' | 'defence-received' | 'defence-waived' | 'disclosure-requested' | 'disclosure-settled' | 'decision-revoked';
  correlationKey: string;
  /** Makes publishing idempotent, e.g. `defence-received:<defenceId>`. */
  messageId: string;
  variables: Record<string, string | number | boolean | null | string[]>;
  /** How long the engine keeps it when nobody waits yet, milliseconds. */
  timeToLive: number;
}
