/** A file to deploy. The SDK tells kinds apart by the member that holds the bytes. */
export type Resource = { name: string } & ({ process: Buffer } | { decision: Buffer } | { form: Buffer });

/** Its bytes. */
export const bytesOf = (resource: Resource): Buffer =>
  'process' in resource ? resource.process : 'decision' in resource ? resource.decision : resource.form;

export const contentOf = (resource: Resource): string => bytesOf(resource).toString('utf8');

/** The same file with another text. */
export function withContent(resource: Resource, content: string, name = resource.name): Resource {
  const bytes = Buffer.from(content, 'utf8');
  if ('process' in resource) return { name, process: bytes };
  return 'decision' in resource ? { name, decision: bytes } : { name, form: bytes };
}
