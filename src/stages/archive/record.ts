import { recordAct } from '../../ports/record-act';

export const caseArchived = recordAct<{ path: string; bytes: number; sm3: string }>()('case-archived', {
  basis: '行政处罚法第四十七条',
  says: ({ sm3 }) => `案卷归档，SM3：${sm3}`,
});

/** 调阅 (P6): who took the package of the case. */
export const archiveViewed = recordAct()('archive-viewed', { basis: '', says: '调阅电子案卷' });
