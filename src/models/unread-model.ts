/** A file that could not be read whole; each problem is a Chinese sentence for its owner. */
export class UnreadModel extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** What stopped the reading of a model, told to its owner. */
export const problemsOf = (error: unknown): string[] =>
  error instanceof UnreadModel
    ? error.problems
    : [`读不懂，请用 Camunda Modeler 打开后重新保存：${(error as Error).message.replace(/\s+/g, ' ')}`];
