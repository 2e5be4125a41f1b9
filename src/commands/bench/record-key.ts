import { newKey, readSigner } from '../../law/log';

/** Signs the record of a benchmark; nobody keeps it. */
export const benchKey = readSigner(newKey('bench.example/log'));
