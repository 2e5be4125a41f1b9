import type { Log } from '../base/log';
import { startRounds } from '../base/rounds';
import type { EngineMessage } from '../ports/messages';
import type { OutboxQueue, OutboxTurn } from '../ports/outside';
import { createContact } from './contact';
import type { EngineClient } from './engine-client';
import { isAlreadyThere } from './grpc-error';

export interface Relay {
  /** Something was committed: look now. */
  nudge(): void;
  health(): { ok: boolean; reason: string | null };
  /** Ends after the message that is being sent. */
  stop(): Promise<void>;
}

interface Options {
  queue: OutboxQueue;
  client: EngineClient;
  log: Log;
  idleMs?: number;
  /** Names of messages that must wait now, whatever follows them. */
  held?: () => string[];
}

const batch = 100;

/**
 * Carries messages from the outbox to the engine, in order, each exactly once as long as its time to live lasts
 * (messageId). It looks when it is told that one was written, and every `idleMs` for safety.
 */
export function startRelay({ queue, client, log, idleMs = 5_000, held = () => [] }: Options): Relay {
  const contact = createContact('outbox relay', log);

  async function look(turn: OutboxTurn): Promise<number> {
    let failure = null as Error | null;
    const send = (message: EngineMessage) =>
      publish(client, message).catch((error: unknown) => {
        failure = error as Error;
        throw error;
      });
    const sent = await turn.relay(send, batch, held());
    if (failure) throw failure;
    return sent === batch ? 0 : idleMs;
  }

  const rounds = startRounds({ alone: queue.work, look, idleMs, ...contact });
  const listening = queue.listen(rounds.ring);
  return {
    nudge: rounds.ring,
    health: contact.health,
    async stop() {
      const listened = await listening;
      await listened();
      await rounds.stop();
    },
  };
}

async function publish(
  client: EngineClient,
  { name, correlationKey, messageId, variables, timeToLive }: EngineMessage,
): Promise<void> {
  try {
    await client.publish({ name, correlationKey, messageId, variables, timeToLive });
  } catch (error) {
    // Sent before, but the mark was lost: that is what messageId is for.
    if (!isAlreadyThere(error)) throw error;
  }
}
