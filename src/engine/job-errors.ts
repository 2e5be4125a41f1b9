import type { ZodError } from 'zod';

/**
 * Input or output of a worker does not fit its schema: a fault of the diagram, a form or the worker. Incident at once.
 */
export class ContractBreach extends Error {
  override name = 'ContractBreach';

  static from(side: 'input' | 'output' | 'data', type: string, error: ZodError): ContractBreach {
    const variables = error.issues.map((issue) => `${issue.path.join('.') || '(全部)'}：${issue.message}`).join('；');
    const what = { input: '收到的流程变量', output: '产生的流程变量', data: '数据' }[side];
    const where = { input: '检查流程图和表单中写入该变量的地方', output: '报告开发人员', data: '报告开发人员' }[side];
    return new ContractBreach(
      `${type} ${what}不符合约定：${variables}。处理办法：${where}，改正变量后在 Operate 点“Retry”（重试）。`,
    );
  }
}

/** A rule said no where nobody is there to be told, and no diagram catches it. Incident at once. */
export class Incident extends Error {
  override name = 'Incident';
}

/** Handed in through Tasklist; whoever did it has not signed it yet. */
export class NotSignedYet extends Error {
  override name = 'NotSignedYet';
}

/** The completed user task is not in the search index yet. */
export class NotVisibleYet extends Error {
  override name = 'NotVisibleYet';
}

/** A message led the process here that says what is not so. It waits until it is put back. */
export class Astray extends Error {
  override name = 'Astray';
}
