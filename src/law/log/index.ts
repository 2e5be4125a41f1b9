/**
 * The record as a transparency log (P4): one Merkle tree (RFC 6962) in tiles, checkpoints as signed notes, proofs that
 * an outsider checks. All formats are C2SP's: signed-note, tlog-checkpoint, tlog-tiles, tlog-proof, tlog-cosignature.
 */
export * from './checkpoint';
export * from './hashes';
export * from './keys';
export * from './note';
export * from './proof-text';
export * from './proofs';
export * from './tiles';
export * from './cosign';
