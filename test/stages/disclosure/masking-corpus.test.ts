import { join } from 'node:path';
import { figuresOf, readCorpus } from '../../../src/commands/masking';

const corpus = readCorpus(join(__dirname, '../../law/text/masking-corpus'));
const files = [...new Set(corpus.map(({ file }) => file))];

describe('issue 12 part 4, D9: the masking corpus', () => {
  test('has its 150 sentences and more, some of which hold nothing to hide', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    expect(corpus.filter(({ secret }) => secret.length === 0).length).toBeGreaterThanOrEqual(50);
  });

  test.each(files)('%s: everything marked is hidden, and nothing else', (file) => {
    const { differences } = figuresOf(corpus.filter((one) => one.file === file));
    expect(differences.map(({ sentence, missed, wrong }) => ({ text: sentence.text, missed, wrong }))).toEqual([]);
  });

  test('its figures tell what was missed and what was hidden wrongly', () => {
    const [sentence] = corpus.filter(({ secret }) => secret.length === 1);
    const { text, secret } = sentence!;
    const elsewhere = { start: (secret[0]!.end + 1) % text.length, end: ((secret[0]!.end + 1) % text.length) + 1 };
    const { recall, precision } = figuresOf([{ ...sentence!, secret: [elsewhere] }]);
    expect([recall, precision]).toEqual([0, 0]);
  });
});
