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

/** The same person was refused the same act again within the hour, so many times. */
export const doneAgain = recordAct<{ code: string; where: string; count: number }>()('refused', {
  basis: '',
  says: ({ count }) => `未予办理：同一事项在同一小时内又有 ${count} 次被拒绝`,
});

/** 调阅 (P6): who looked into the case, and at which paper. */
export const caseViewed = recordAct()('case-viewed', { basis: '', says: '查看案件' });

export const documentViewed = recordAct<{ documentId: string }, { name: string }>()('document-viewed', {
  basis: '',
  says: ({ name }) => `调阅文书：${name}`,
});

/** A list of cases taken out as a file (P6). `askedBy`: by which fields it was narrowed, not what was looked for. */
export const casesExported = recordAct<{ count: number; format: string; askedBy: string }>()('cases-exported', {
  basis: '',
  says: ({ count, format }) => `导出案件清单（${format}），共 ${count} 件`,
});

type DeployedModels = { by: string; source: string; changed: string; digests: string };

/** Diagrams, tables and forms that came into use (D5, L1); `by` is the account of the machine that deployed. */
export const modelsDeployed = recordAct<DeployedModels, { names: string }>()('models-deployed', {
  basis: '',
  says: ({ names, by, source }) =>
    `部署${source === 'own' ? '本机 bpmn/、forms/ 的' : '指定文件夹的'}${names}（${by}）`,
});

type Found = { kind: string; id: string; version: number; key: string };

/** A newer version on the engine that this system did not deploy. */
export const foreignModelFound = recordAct<Found, { name: string }>()('foreign-model-found', {
  basis: '',
  says: ({ name, version }) => `发现绕过本系统部署到流程引擎的${name}第${version}版，新案件暂不启动`,
});

type Lost = { processId: string; processInstanceKey: string };

/** An instance was cancelled, lost or led past a step from outside; the case goes on where it stood. */
export const processLost = recordAct<Lost, { why: string; at: string }>()('process-lost', {
  basis: '',
  says: ({ why, at }) => `办理流程被中断：${why}。本系统将从“${at}”处恢复`,
  bySystem: true,
});

export const processResumed = recordAct<Lost & { lostKey: string }, { at: string }>()('process-resumed', {
  basis: '',
  says: ({ at }) => `办理流程已经恢复，从“${at}”处继续`,
  bySystem: true,
});

/** A message that came past this system: nothing of what it says is so. */
export const messageUnfounded = recordAct<{ processId: string; elementId: string }, { why: string }>()(
  'message-unfounded',
  { basis: '', says: ({ why }) => `流程收到的消息没有依据，不予采用：${why}`, bySystem: true },
);

/** Taken in, but no instance ever began. */
export const processUnheard = recordAct<{ message: string }>()('process-unheard', {
  basis: '',
  says: '流程引擎没有启动办理流程，已经重新发出启动消息',
  bySystem: true,
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
/** 通行密钥 of the account that is the actor. */
export const passkeyAdded = recordAct<{ passkey: string }>()('passkey-added', { basis: '', says: '登记通行密钥' });
export const passkeyUsed = recordAct<{ passkey: string }>()('passkey-used', { basis: '', says: '以通行密钥核验身份' });
export const passkeyRemoved = recordAct<{ passkey: string }>()('passkey-removed', { basis: '', says: '移除通行密钥' });

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
  doneAgain,
  caseViewed,
  documentViewed,
  casesExported,
  modelsDeployed,
  foreignModelFound,
  processLost,
  processResumed,
  processUnheard,
  messageUnfounded,
  stepKept,
  rowsFound,
  passwordSet,
  signedIn,
  signedOut,
  signInsExpired,
  passkeyAdded,
  passkeyUsed,
  passkeyRemoved,
  messageSent,
];
