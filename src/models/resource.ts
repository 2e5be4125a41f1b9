/** A file to deploy. The SDK tells kinds apart by the member that holds the bytes. */
export type Resource = { name: string } & ({ process: Buffer } | { decision: Buffer } | { form: Buffer });
