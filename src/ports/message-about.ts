import type { EngineMessage } from './messages';

/** The engine keeps a message this long when nobody waits for it yet. */
const sevenDays = 7 * 24 * 60 * 60 * 1000;

/** A message that `rowId` caused: sent again it is the same message, so the engine takes it once. */
export const messageAbout = (
  name: EngineMessage['name'], rowId: string, correlationKey: string, variables: EngineMessage['variables'] = {},
): EngineMessage => ({ name, correlationKey, messageId: `${name}:${rowId}`, variables, timeToLive: sevenDays });
