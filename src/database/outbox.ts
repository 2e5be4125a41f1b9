import type { EntityManager } from 'typeorm';
import type { EngineMessage } from '../ports/messages';

/** A message whose id was written before is not written again. */
export async function writeMessages(manager: EntityManager, messages: EngineMessage[], now: Date): Promise<void> {
  for (const { name, correlationKey, messageId, variables, timeToLive } of messages)
    await manager.query(
      `INSERT INTO outbox (name, correlation_key, message_id, variables, time_to_live, written_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (message_id) DO NOTHING`,
      [name, correlationKey, messageId, JSON.stringify(variables), timeToLive, now],
    );
}
