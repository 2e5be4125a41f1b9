import { type SigningMethod, signingMethodNames } from '../../law/case/work-item';
import { recordAct } from '../../ports/record-act';

const signing = '行政处罚法第四十七条、电子签名法第十三条、第十四条';
type Task = { workItemId: string; elementId: string };

export const taskSigned = recordAct<Task & { digest: string; method: SigningMethod }, { task: string }>()(
  'task-signed',
  {
    basis: signing,
    says: ({ task, method, digest }) =>
      `签署“${task}”（${signingMethodNames[method]}，内容摘要 SM3 ${digest.slice(0, 8)}…）`,
  },
);

/** An act of the case page that decides. */
export const actSigned = recordAct<{ act: string; digest: string; method: SigningMethod }, { title: string }>()(
  'act-signed',
  {
    basis: signing,
    says: ({ title, method, digest }) =>
      `签署“${title}”（${signingMethodNames[method]}，内容摘要 SM3 ${digest.slice(0, 8)}…）`,
  },
);

/** Completed in Tasklist: only a draft until that person signs it. */
export const signatureAsked = recordAct<Task & { account: string }, { task: string }>()('signature-asked', {
  basis: signing,
  says: ({ task, account }) => `“${task}”已在 Tasklist 提交，等待 ${account} 签署`,
  bySystem: true,
});

/** The process brought other content, or another person, than was signed: what was signed counts. */
export const signedContentDiffers = recordAct<Task & { fields: string; account: string }, { task: string }>()(
  'signed-content-differs',
  {
    basis: signing,
    says: ({ task, fields, account }) =>
      `流程带来的“${task}”内容与 ${account} 签署的不一致（${fields}），不予采用，以签署的内容为准`,
    bySystem: true,
  },
);
