import type { Person } from '../law/people/person';
import type { EngineMessage } from './messages';

/** An element at which an instance stands. */
export interface ActiveElement {
  processId: string;
  elementId: string;
  /** ISO instant at which it was entered. */
  since?: string;
  /** Why it cannot go on, as the engine says it. */
  incident?: string;
  /** Why the last submission in this instance was sent back; '' when it stands no more, absent when not known. */
  refusal?: string;
}

/**
 * Where an instance stands, called instances included, the innermost last. Read from the engine's secondary storage, a
 * second or two late.
 */
export interface ProcessView {
  activeElements(processInstanceKey: string): Promise<ActiveElement[]>;
}

/** Sign-in. Passwords and tokens are stored hashed only. */
export interface AccountStore {
  setPassword(personId: string, password: string): Promise<void>;
  /** The person, or null when name or password are wrong or the account is not active. */
  verify(personId: string, password: string): Promise<Person | null>;
  /** An opaque token, shown once. `expiresAt` is an ISO instant. */
  issueToken(personId: string, expiresAt: string): Promise<string>;
  personOfToken(token: string, now: Date): Promise<Person | null>;
  revokeToken(token: string): Promise<void>;
  /** Removes what has expired. */
  purgeTokens(now: Date): Promise<void>;
}

/** Unsent messages in the order they were written. */
export interface OutboxQueue {
  /**
   * Hands up to `limit` unsent messages to `send` and marks each sent one; stops at the first that fails. Returns how
   * many were sent.
   */
  relay(send: (message: EngineMessage) => Promise<void>, limit: number): Promise<number>;
  /** Number of unsent messages and age of the oldest in seconds. */
  backlog(): Promise<{ count: number; oldestSeconds: number }>;
  /** Calls `told` whenever a transaction left a message, until the returned function is called. */
  listen(told: () => void): Promise<() => Promise<void>>;
}
