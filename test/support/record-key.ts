import { keyText, NOTE_KEY, readSigner } from '../../src/law/log/keys';

/** As it stands in the file of a key. */
export const testKeyText = keyText('test.example/log', NOTE_KEY, Buffer.alloc(32, 7));

/** One key for all tests: what one process signed another one checks. */
export const testKey = readSigner(testKeyText);
