import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../base/clock';
import type { EngineMessage } from '../ports/messages';
import type { OutboxQueue } from '../ports/outside';
import type { Log } from '../base/log';
import { translate } from './errors';
import { listenTo } from './listen';
import { OUTBOX_CHANNEL } from './pending';

const RELAY_LOCK = 7_202_102;

type Waiting = EngineMessage & { id: number };

interface Unsent {
  count: number;
  oldest: Date | null;
}

async function lock(runner: QueryRunner): Promise<boolean> {
  const found: unknown = await runner.query('SELECT pg_try_advisory_lock($1) AS locked', [RELAY_LOCK]);
  const [{ locked }] = found as [{ locked: boolean }];
  return locked;
}

/**
 * The outbox, read in the order of commits. One process relays at a time (a session lock of the database); each message
 * is marked as soon as it is sent, so a crash repeats one message at most, and its message id makes that harmless.
 */
export function createOutboxQueue(dataSource: DataSource, { clock, log }: { clock: Clock; log: Log }): OutboxQueue {
  async function relayLocked(
    runner: QueryRunner,
    send: (message: EngineMessage) => Promise<void>,
    limit: number,
    held: string[],
  ): Promise<number> {
    const waiting = (await runner.query(
      `SELECT id, name, correlation_key AS "correlationKey", message_id AS "messageId", variables, time_to_live AS "timeToLive"
       FROM outbox WHERE sent_at IS NULL AND name <> ALL ($2) ORDER BY id LIMIT $1`,
      [limit, held],
    )) as Waiting[];
    let sent = 0;
    for (const { id, ...message } of waiting) {
      try {
        await send(message);
      } catch (error) {
        log.debug('message not sent', { messageId: message.messageId, error });
        break;
      }
      await runner.query('UPDATE outbox SET sent_at = $2 WHERE id = $1', [id, clock.now()]);
      sent++;
    }
    return sent;
  }

  return {
    async relay(send, limit, held = []) {
      const runner = dataSource.createQueryRunner();
      try {
        if (!(await lock(runner))) return 0;
        try {
          return await relayLocked(runner, send, limit, held);
        } finally {
          await runner.query('SELECT pg_advisory_unlock($1)', [RELAY_LOCK]);
        }
      } catch (error) {
        throw translate(error);
      } finally {
        await runner.release();
      }
    },
    listen: (told) => listenTo(dataSource, OUTBOX_CHANNEL, told, log),
    async backlog() {
      const [{ count, oldest }] = await dataSource
        .query<[Unsent]>('SELECT count(*) AS count, min(written_at) AS oldest FROM outbox WHERE sent_at IS NULL')
        .catch((error: unknown) => {
          throw translate(error);
        });
      return {
        count,
        oldestSeconds: oldest ? Math.max(0, (clock.now().getTime() - oldest.getTime()) / 1000) : 0,
      };
    },
  };
}
