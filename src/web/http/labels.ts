import type { z } from 'zod';

type Schema = z.ZodType & {
  def: { innerType?: Schema; in?: Schema };
  shape?: Record<string, Schema>;
  /** Of choices. */
  options?: string[];
  /** Of text. */
  format?: string | null;
  maxLength?: number | null;
  element?: Schema;
};

const inner = (schema: Schema): Schema | undefined => schema.def.innerType ?? schema.def.in;

/** The schema without optional, nullable, default and the like around it. */
export function bare(schema: z.ZodType): Schema {
  const wrapped = inner(schema);
  return wrapped ? bare(wrapped) : schema;
}

function describedAs(schema: Schema | undefined): string | undefined {
  return schema && (schema.description ?? describedAs(inner(schema)));
}

/** Chinese name of the field at `path`, from the schema's own description; the path itself when there is none. */
export function labelOf(schema: z.ZodType, path: PropertyKey[]): string {
  let at: Schema | undefined = schema;
  let label: string | undefined;
  for (const key of path) {
    at = at && (typeof key === 'number' ? bare(at).element : bare(at).shape?.[String(key)]);
    label = describedAs(at) ?? label;
  }
  return label ?? path.join('.');
}
