import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Party } from '../../law/case/case';
import type { MaskSubject } from '../../stages/disclosure/masking';

/** One sentence of the corpus, and the stretches in it that the public must not read (UTF-16 units, `end` exclusive). */
export interface Sentence {
  file: string;
  text: string;
  secret: { start: number; end: number }[];
  subject: MaskSubject;
}

const block = z.strictObject({
  party: z.strictObject({
    kind: z.enum(['person', 'individual-business', 'organisation']),
    name: z.string(),
    idNumber: z.string().nullable().default(null),
    representative: z.string().nullable().default(null),
    address: z.string().nullable().default(null),
    phone: z.string().nullable().default(null),
    bornOn: z.string().nullable().default(null),
  }),
  keep: z.array(z.string()),
  sentences: z.array(z.string()),
});

/**
 * The sentences of a folder of YAML files: blocks of a party, words to keep and sentences in which 【…】 marks what is to
 * be hidden.
 * @throws ZodError, YAMLParseError
 */
export function readCorpus(folder: string): Sentence[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((file) => {
    const blocks = z.array(block).parse(parse(readFileSync(join(folder, file), 'utf8')));
    return blocks.flatMap(({ party, keep, sentences }) => {
      const subject = { party: { ...party, caseId: 'corpus', electronicDeliveryConsent: false } satisfies Party, keep };
      return sentences.map((sentence) => ({ file, subject, ...unmarked(sentence) }));
    });
  });
}

function unmarked(sentence: string): Pick<Sentence, 'text' | 'secret'> {
  let text = '';
  const secret: Sentence['secret'] = [];
  for (const piece of sentence.split(/(?=[【】])/)) {
    if (piece.startsWith('【')) secret.push({ start: text.length, end: Number.NaN });
    if (piece.startsWith('】')) secret.at(-1)!.end = text.length;
    text += piece.replace(/[【】]/, '');
  }
  return { text, secret };
}
