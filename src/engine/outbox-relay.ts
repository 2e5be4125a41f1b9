import type { Log } from '../base/log';
import type { OutboxQueue } from '../ports/outside';
import type { EngineMessage } from '../ports/messages';
import { backOff } from '../base/patience';
import { createBell } from './bell';
import type { EngineClient } from './engine-client';
import { createContact } from './contact';
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
  const bell = createBell();
  const contact = createContact('outbox relay', log);
  let stopping = false;

  async function round(): Promise<boolean> {
    let failure = null as Error | null;
    const sent = await queue.relay(
      async (message) => {
        try {
          await publish(client, message);
        } catch (error) {
          failure = error as Error;
          throw error;
        }
      },
      batch,
      held(),
    );
    if (failure) throw failure;
    return sent === batch;
  }

  async function run(): Promise<void> {
    for (let failures = 0; !stopping;) {
      let wait = idleMs;
      try {
        if (await round()) wait = 0;
        failures = 0;
        contact.succeeded();
      } catch (error) {
        failures += 1;
        contact.failed(error);
        wait = backOff(failures, 500, 5_000);
      }
      await bell.wait(wait);
    }
  }
  const running = run();
  const listening = queue.listen(bell.ring);

  return {
    nudge: bell.ring,
    health: () => ({ ok: contact.trouble() === null, reason: contact.trouble()?.reason ?? null }),
    async stop() {
      stopping = true;
      bell.ring();
      await (
        await listening
      )();
      await running;
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
