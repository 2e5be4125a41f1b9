import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../base/clock';
import type { Signer } from '../law/log/keys';
import { seal } from '../law/record/seal';
import { messageSent } from '../ports/common-acts';
import type { EngineMessage } from '../ports/messages';
import type { OutboxQueue } from '../ports/outside';
import type { Log } from '../base/log';
import { entryOf } from '../ports/record-act';
import { appendToRecord } from './append';
import { translate } from './errors';
import { listenTo } from './listen';
import { OUTBOX_CHANNEL } from './outbox-channel';
import { rowOf } from './vouching/tables';
import { alone } from './alone';
import { locks } from './locks';

/** `row`: as it is kept; `number`: for the entry that tells of it. */
type Waiting = EngineMessage & { id: number; row: Record<string, unknown>; number: number };

interface Surroundings {
  clock: Clock;
  log: Log;
  key: Signer;
}

interface Unsent {
  count: number;
  oldest: Date | null;
}

/**
 * The outbox, read in the order of commits. One process relays at a time (a session lock of the database); each message
 * is marked as soon as it is sent, so a crash repeats one message at most, and its message id makes that harmless.
 */
export function createOutboxQueue(dataSource: DataSource, { clock, log, key }: Surroundings): OutboxQueue {
  async function relay(
    runner: QueryRunner,
    send: (message: EngineMessage) => Promise<void>,
    limit: number,
    held: string[],
  ): Promise<number> {
    const waiting = (await runner.query(
      `SELECT id, name, correlation_key AS "correlationKey", message_id AS "messageId", variables, time_to_live AS "timeToLive",
         to_jsonb(o) AS row, nextval('record_sequence') AS number
       FROM outbox o WHERE sent_at IS NULL AND name <> ALL ($2) ORDER BY id LIMIT $1`,
      [limit, held],
    )) as Waiting[];
    let count = 0;
    for (const { id, row, number, ...message } of waiting) {
      try {
        await send(message);
      } catch (error) {
        log.debug('message not sent', { messageId: message.messageId, error });
        break;
      }
      const at = clock.now();
      const sent = rowOf('outbox', { ...row, sent_at: at.toISOString() });
      const { messageId, name } = message;
      const entry = entryOf(messageSent, { caseId: null, actor: 'system' }, { messageId, name });
      await appendToRecord(runner, [seal(entry, { sequence: number, at, rows: [sent] }, key)], {
        text: 'UPDATE outbox SET sent_at = $2 WHERE id = $1',
        parameters: [id, at],
      });
      count++;
    }
    return count;
  }

  return {
    work: (act) =>
      alone(dataSource, locks.relay, (runner) =>
        act({ relay: (send, limit, held = []) => relay(runner, send, limit, held) }),
      ),
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
