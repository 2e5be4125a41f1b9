import { recordAct } from '../../ports/record-act';

type Added = { evidenceId: string; kind: string; bytes: number; sm3: string; sha256?: string | null };

export const evidenceAdded = recordAct<Added, { title: string }>()('evidence-added', {
  basis: '行政处罚法第四十六条',
  says: ({ title }) => `收集证据：${title}`,
});

/** 调阅 (P6): who looked at a piece of evidence. */
export const evidenceViewed = recordAct<{ evidenceId: string }, { title: string }>()('evidence-viewed', {
  basis: '',
  says: ({ title }) => `调阅证据：${title}`,
});
