import { penalty } from './penalty';

/** Every kind of act that is handled: one file each. */
export const kinds = [penalty];

/** Every stage that a case of some kind goes through, each once. */
export const stages = [...new Set(kinds.flatMap((kind) => kind.stages))];
