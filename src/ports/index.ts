/**
 * What the stages may ask of the world, as interfaces: the case file, the registers, the outbox; and what a stage,
 * act, paper, limit, worker declares. No behaviour stands here beyond small helpers for declaring.
 */
export {};
