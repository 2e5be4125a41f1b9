/**
 * The tree of the record's log, out of its tiles: it grows by leaves, gives roots, and proves what it holds and what it
 * grew out of. It waits for tiles, wherever they are read from; what is only counted stands in law.
 */
export * from './grow';
export * from './hashes';
export * from './proofs';
export * from './tiles';
