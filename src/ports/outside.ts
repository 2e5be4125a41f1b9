import type { SigningMethod } from '../law/case/work-item';
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
  /** The active person with this account, or null. */
  find(personId: string): Promise<Person | null>;
  /** An opaque token, shown once. `expiresAt` is an ISO instant. */
  issueToken(personId: string, expiresAt: string, method?: SigningMethod): Promise<string>;
  /** How whoever holds it signed in. */
  methodOfToken(token: string): Promise<SigningMethod>;
  personOfToken(token: string, now: Date): Promise<Person | null>;
  revokeToken(token: string): Promise<void>;
  /** Removes what has expired. */
  purgeTokens(now: Date): Promise<void>;
}

/** A person's key. `id` and `publicKey` (COSE) in base64url. */
export interface Passkey {
  id: string;
  personId: string;
  name: string;
  publicKey: string;
  counter: number;
  addedAt: string;
}

export interface PasskeyStore {
  ofPerson(personId: string): Promise<Passkey[]>;
  find(id: string): Promise<Passkey | null>;
  add(key: Passkey): Promise<void>;
  /** `counter` as the device tells it. */
  used(id: string, counter: number): Promise<void>;
  remove(personId: string, id: string, now: Date): Promise<void>;
  /** Lays a challenge out for one answer. */
  challenge(challenge: string, expiresAt: Date): Promise<void>;
  /** Whether it was laid out, is fresh, and has not been answered before. */
  redeem(challenge: string, now: Date): Promise<boolean>;
}

/** A task that was handed in with this content, by this account. */
export interface TaskToTell {
  workItemId: string;
  processInstanceKey: string;
  elementId: string;
  /** The engine's key of the user task, when it is known. */
  key: string | null;
  account: string;
  content: Record<string, unknown>;
}

/** What was handed in is told; what was offered is looked at. */
export type TaskPart = 'tell' | 'check';

/** What the engine is still to be told of the tasks that were handed in here, and what is to be learnt of the others. */
export interface TaskQueue {
  /** Lets one process at a time do this part of the work; null: another one is at it. */
  work<T>(part: TaskPart, act: (work: TaskQueueWork) => Promise<T>): Promise<T | null>;
  /** Calls `told` whenever there is something to do, until the returned function is called. */
  listen(told: (part: TaskPart) => void): Promise<() => Promise<void>>;
}

export interface TaskQueueWork {
  /** In the order in which they were handed in. */
  toTell(limit: number): Promise<TaskToTell[]>;
  told(workItemId: string): Promise<void>;
  /** Open tasks whose key is not known, or in whose case something has happened since they were looked at. */
  toCheck(limit: number): Promise<Omit<TaskToTell, 'account' | 'content'>[]>;
  /** Looked at: it is open in the engine, under this key. */
  found(workItemId: string, key: string): Promise<void>;
  /** Looked at, nothing new. */
  checked(workItemId: string): Promise<void>;
  /** It ended without having been done, e.g. its limit ran out. */
  gone(workItemId: string): Promise<void>;
}

/** Which user tasks of the engine stand in 我的待办. */
export interface OfferedTasks {
  /** Lets one process at a time do this; null: another one is at it. */
  alone(act: () => Promise<void>): Promise<unknown>;
  /** Those of these open tasks that nobody was offered. */
  unknown<T extends OpenTaskOfEngine>(tasks: T[]): Promise<T[]>;
}

/** `createdAt`: ISO instant. */
export interface OpenTaskOfEngine {
  key: string;
  processInstanceKey: string;
  elementId: string;
  createdAt: string;
}

/** Unsent messages in the order they were written. */
export interface OutboxQueue {
  /** Lets one process at a time relay; null: another one is at it. */
  work<T>(act: (turn: OutboxTurn) => Promise<T>): Promise<T | null>;
  /** Number of unsent messages and age of the oldest in seconds. */
  backlog(): Promise<{ count: number; oldestSeconds: number }>;
  /** Calls `told` whenever a transaction left a message, until the returned function is called. */
  listen(told: () => void): Promise<() => Promise<void>>;
}

export interface OutboxTurn {
  /**
   * Hands up to `limit` unsent messages to `send` and marks each sent one; stops at the first that fails. Returns how
   * many were sent. Messages named in `held` stay where they are, others go past them.
   */
  relay(send: (message: EngineMessage) => Promise<void>, limit: number, held?: string[]): Promise<number>;
}
