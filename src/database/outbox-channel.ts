/** The channel on which the relay is told that a message waits. */
export const OUTBOX_CHANNEL = 'mingfa_outbox';
