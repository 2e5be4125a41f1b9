import { BusinessError } from '../base/business-error';

export type MessageVariables = Record<string, string | number | boolean | null | string[]>;

/** A message to the engine, with what it carries. Correlation key: see bpmn/REFERENCE.md. */
export interface EngineMessage {
  name: string;
  correlationKey: string;
  /** Makes publishing idempotent, e.g. `defence-received:<defenceId>`. */
  messageId: string;
  variables: MessageVariables;
  /** How long the engine keeps it when nobody waits yet, milliseconds. */
  timeToLive: number;
}

/** A kind of message as the diagrams name it. */
export interface MessageKind {
  name: string;
  /** What it brings into the process, for the catalogue of variables. */
  carries: readonly string[];
}

export const messageKind = (name: string, carries: readonly string[] = []): MessageKind => ({ name, carries });

/** The engine keeps a message this long when nobody waits for it yet. */
const sevenDays = 7 * 24 * 60 * 60 * 1000;

/** The message that `rowId` caused: sent again it is the same message, so the engine takes it once. */
export const messageAbout = (
  { name }: MessageKind,
  rowId: string,
  correlationKey: string,
  variables: MessageVariables = {},
): EngineMessage => ({ name, correlationKey, messageId: `${name}:${rowId}`, variables, timeToLive: sevenDays });

/** What a worker answers to a message that says what is not so: it came past this system. `why`: Chinese. */
export const unfounded = (why: string): BusinessError => new BusinessError('MESSAGE_UNFOUNDED', why);
