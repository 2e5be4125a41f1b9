import type { Outbox } from '../../ports/stores';
import type { Disclosure } from './disclosure';

const messageKeptFor = 7 * 24 * 60 * 60 * 1000;

/** Tells the case, once, that its disclosure is settled (公示办结): published, refused or withdrawn. Returns the row to save. */
export async function settle({ outbox, clock }: { outbox: Outbox; clock: { now(): Date } }, disclosure: Disclosure): Promise<Disclosure> {
  if (disclosure.settledAt !== null) return disclosure;
  await outbox.publish({
    name: 'disclosure-settled', correlationKey: disclosure.caseId, messageId: `disclosure-settled:${disclosure.id}`, variables: {},
    timeToLive: messageKeptFor,
  });
  return { ...disclosure, settledAt: clock.now().toISOString() };
}
