/**
 * Keys of the engine as this system keeps them. An engine that was set up anew counts from the beginning: its keys would be
 * taken for those of the one before it. So each engine after the first has its number in front.
 */
export interface EngineKeys {
  /** As it is kept. */
  mark(key: string): string;
  /** As the engine knows it. @throws a gRPC error NOT_FOUND for a key of an engine before this one */
  raw(key: string): string;
  isCurrent(key: string): boolean;
  /** From now on the engine has this number. */
  count(engine: number): void;
}

/** Longer than any key of the engine (63 bits). */
const digits = 20;

const engineOf = (key: string): number => (key.length > digits ? Number(key.slice(0, -digits)) : 0);

export function createEngineKeys(): EngineKeys {
  let current = 0;
  const isCurrent = (key: string) => engineOf(key) === current;
  return {
    mark: (key) => (current === 0 ? key : `${current}${key.padStart(digits, '0')}`),
    raw(key) {
      if (!isCurrent(key)) throw Object.assign(new Error(`5 NOT_FOUND: ${key} is of an earlier engine`), { code: 5 });
      return key.length > digits ? key.slice(-digits).replace(/^0+/, '') : key;
    },
    isCurrent,
    count: (engine) => void (current = engine),
  };
}
