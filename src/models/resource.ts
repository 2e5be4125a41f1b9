/** A model's file as it is deployed. The engine tells kinds apart by the member that holds the bytes. */
export type Resource = { name: string } & ({ process: Buffer } | { decision: Buffer } | { form: Buffer });

/** A file that can't be parsed, told to its owner. */
export const unreadable = (reason: string): string => `读不懂，请用 Camunda Modeler 打开后重新保存：${reason}`;
