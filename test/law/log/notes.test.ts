import {
  cosignatureLine,
  COSIGNATURE_KEY,
  cosignedAt,
  emptyRoot,
  isSignedBy,
  keyText,
  leafHash,
  NOTE_KEY,
  proofText,
  proves,
  readCheckpoint,
  readNote,
  readSigner,
  readVerifier,
  signCheckpoint,
} from '../../../src/law/log';

const seed = (n: number) => Buffer.alloc(32, n);
const log = readSigner(keyText('test.example/log', NOTE_KEY, seed(1)));
const witness = readSigner(keyText('witness.example', COSIGNATURE_KEY, seed(2)));

test('P4 the verifier key of the C2SP example is read and verifies its note', () => {
  const key = readVerifier('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
  const note = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;
  expect(readNote(note).signatures[0]!.id.toString('hex')).toBe('530d903a');
  expect(isSignedBy(readNote(note), key)).toBe(true);
  expect(isSignedBy(readNote(note.replace('This', 'That')), key)).toBe(false);
});

test('P4 a checkpoint counts only as its log signed it', () => {
  const text = signCheckpoint(3, emptyRoot(), log);
  expect(readCheckpoint(text, readVerifier(log.text))).toMatchObject({ origin: 'test.example/log', size: 3 });
  expect(() => readCheckpoint(text.replace('\n3\n', '\n4\n'), log)).toThrow('Not a checkpoint of this log');
  const other = readSigner(keyText('test.example/log', NOTE_KEY, seed(3)));
  expect(() => readCheckpoint(text, other)).toThrow('Not a checkpoint of this log');
});

test('P4 a witness cosigns with its time', () => {
  const text = signCheckpoint(3, emptyRoot(), log);
  const at = new Date('2026-11-26T08:00:00Z');
  const cosigned = text + cosignatureLine(readNote(text).text, witness, at);
  expect(cosignedAt(readNote(cosigned), readVerifier(witness.text))).toEqual(at);
  expect(cosignedAt(readNote(text), witness)).toBeNull();
  expect(readCheckpoint(cosigned, log).size).toBe(3);
});

test('P4 a proof of one leaf stands for itself, and for no other leaf', () => {
  const leaf = Buffer.from('leaf');
  const checkpoint = signCheckpoint(1, leafHash(leaf), log);
  const text = proofText({ index: 0, proof: [], checkpoint });
  expect(proves(text, leaf, log)).toBe(true);
  expect(proves(text, Buffer.from('other'), log)).toBe(false);
  expect(proves('nonsense', leaf, log)).toBe(false);
});
