import { type Details, recordAct } from './record-act';

/** Entries that no stage owns: papers, refusals, and looking into the file (P6). */
type Made = {
  documentId: string;
  kind: string;
  title: string;
  number: string | null;
  sm3: string;
};
const article47 = '行政处罚法第四十七条';

export const documentMade = recordAct<Made>()('document-made', {
  basis: article47,
  says: (paper) => `制作文书：${titled(paper)}`,
});

/** E.g. 行政处罚决定书（天教罚字〔2026〕1号）. */
export const titled = ({ title, number }: { title: string; number: string | null }): string =>
  number ? `${title}（${number}）` : title;

interface Why {
  why: string;
}

/** An act out of order, or by somebody who may not. */
export const notDone = recordAct<{ code: string; where: string }, Why>()('refused', {
  basis: '',
  says: ({ why }) => `未予办理：${why}`,
});

/** What a person handed in at a task, sent back. */
export const sentBack = recordAct<{ code: string; jobType: string; jobKey: string }, Why>()('refused', {
  basis: '',
  says: ({ why }) => `退回：${why}`,
});

/** A step that stopped with an incident. */
export const stopped = recordAct<{ jobType: string; jobKey: string }, Why>()('refused', {
  basis: '',
  says: ({ why }) => `流程不能继续：${why}`,
});

/** A way round the gate before the decision that was refused (L2). */
export const gateAttemptRefused = recordAct<Details, Why & { article?: string }>()('gate-attempt-refused', {
  basis: ({ article }) => article ?? '行政处罚法第五十八条',
  says: ({ why }) => why,
});

/** Rows that a step wrote without an act of its own, so that an entry vouches for them. */
export const stepKept = recordAct<{ jobType: string | null }, { titles: string[] }>()('step-kept', {
  basis: '',
  says: ({ titles }) => (titles.length > 0 ? `登记内容更新：${titles.join('、')}` : '流程步骤已执行'),
});

/** What was found when the record began to vouch for rows. */
export const rowsFound = recordAct<{ rows: number; chainSequence: number; chainHash: string }>()('rows-found', {
  basis: article47,
  says: ({ rows }) => `系统升级：此前登记的${rows}行数据自本条起由全过程记录逐行担保`,
});

/** Sign-in and sign-out, and a new password, of the account that is the actor. */
export const passwordSet = recordAct()('password-set', { basis: '', says: '设置登录密码' });
export const signedIn = recordAct()('signed-in', { basis: '', says: '登录' });
export const signedOut = recordAct()('signed-out', { basis: '', says: '退出登录' });
export const signInsExpired = recordAct<{ count: number }>()('sign-ins-expired', {
  basis: '',
  says: ({ count }) => `${count}次登录到期失效`,
});
export const messageSent = recordAct<{ messageId: string; name: string }>()('message-sent', {
  basis: '',
  says: ({ name }) => `向流程引擎发出消息：${name}`,
});

/** All of them, for the vocabulary of the record. */
export const commonActs = [
  documentMade,
  notDone,
  sentBack,
  stopped,
  gateAttemptRefused,
  stepKept,
  rowsFound,
  passwordSet,
  signedIn,
  signedOut,
  signInsExpired,
  messageSent,
];
