import { keyText, NOTE_KEY, readSigner } from '../../src/law/log/keys';

/** One key for all tests: what one process signed another one checks. */
export const testKey = readSigner(keyText('test.example/log', NOTE_KEY, Buffer.alloc(32, 7)));
