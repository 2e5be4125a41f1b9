import { createEngineKeys } from '../../src/engine/engine-keys';

describe('keys of an engine that was set up anew', () => {
  const key = '2251799813685249';

  it('those of the first engine stay as they are', () => {
    const keys = createEngineKeys();
    expect(keys.mark(key)).toBe(key);
    expect(keys.raw(key)).toBe(key);
  });

  it('those of the next one are never taken for them, and come back as the engine knows them', () => {
    const keys = createEngineKeys();
    keys.count(2);
    const marked = keys.mark(key);
    expect(marked).not.toBe(key);
    expect(BigInt(marked) > BigInt(key)).toBe(true);
    expect(keys.raw(marked)).toBe(key);
    expect(keys.isCurrent(key)).toBe(false);
    expect(() => keys.raw(key)).toThrow('NOT_FOUND');
  });
});
