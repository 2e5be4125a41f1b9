import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../src/database/files';
import { paperNames } from '../../src/kinds';
import { chain, start } from '../../src/law/record/chain';
import { fromChain } from '../../src/law/record/seal';
import type { RecordEntry } from '../../src/law/record/entry';
import { disclosureWorld, published } from './disclosure-world';
import { sampleEvidence } from './samples';

const papers = ['closing', 'registration', 'filing', 'investigation-report', 'notice'];
const entry = (act: string): RecordEntry => ({
  caseId: 'case-1',
  actor: 'tx.zhou',
  act,
  summary: `办理“${act}”`,
  basis: '',
  details: { note: '含"引号"和\\反斜杠' },
});

/** The sample case, closed, with real files in a folder of its own. */
export async function archiveWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-archive-'));
  const files = createFileStore(folder);
  const entries = chain(start, ['case-registered', 'case-filed', 'case-closed'].map(entry), '2026-03-20T02:00:00.000Z');
  const context = await disclosureWorld(
    { ...published, settledAt: published.publishedAt },
    {
      files,
      record: {
        append: (added) => void entries.push(...chain(entries.at(-1)!, [added], '2026-03-20T03:00:00.000Z')),
        ofCase: async () => entries.map((one) => fromChain(one)),
        proofsOfCase: async () => ({ key: null, texts: [] }),
        proofOf: async () => null,
        unvouched: async () => [],
      },
    },
  );
  await context.cases.save({ ...(await context.cases.get('case-1')), status: 'closed', closedOn: '2026-03-20' });
  for (const kind of papers) {
    await context.documents.save({
      id: kind,
      caseId: 'case-1',
      kind,
      number: null,
      title: paperNames[kind]!,
      paragraphs: ['正文。'.repeat(kind === 'notice' ? 700 : 3)],
      madeBy: 'tx.zhou',
      madeAt: '2026-03-01T00:00:00.000Z',
    });
  }
  const photo = Buffer.from('现场照片');
  const { sm3, bytes } = await files.write('evidence/1', bytesOf(photo));
  await context.evidence.save(sampleEvidence({ fileName: '现场 照片.jpg', title: '现场照片', sm3, bytes }));
  return { context, folder, files, entries, end: () => rm(folder, { recursive: true }) };
}

export const sm3Of = (bytes: Buffer) => createHash('sm3').update(bytes).digest('hex');

async function* bytesOf(bytes: Buffer) {
  yield bytes;
}
