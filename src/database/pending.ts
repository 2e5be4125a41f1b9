import type { EntityManager } from 'typeorm';
import type { EngineMessage } from '../ports/messages';
import type { RecordEntry } from '../law/record/entry';
import { writeMessages } from './outbox';
import { appendToRecord, lockHead } from './record';

/** What a transaction writes at its very end, under the lock that puts all writers in one order. */
export class Pending {
  entries: RecordEntry[] = [];
  messages: EngineMessage[] = [];

  discard(): void {
    this.entries = [];
    this.messages = [];
  }

  async write(manager: EntityManager, now: Date): Promise<void> {
    if (!this.entries.length && !this.messages.length) return;
    const head = await lockHead(manager);
    await writeMessages(manager, this.messages, now);
    await appendToRecord(manager, head, this.entries, now);
  }
}
