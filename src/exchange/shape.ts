import type * as v from 'valibot'

/** What a schema says of the fields there are, and of nothing else. */
export type Shape =
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'value' }

const VALUE: Shape = { kind: 'value' }

/** The parts of valibot's schemas that are read here. */
interface Parts {
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly item?: v.GenericSchema
  readonly items?: readonly v.GenericSchema[]
  readonly wrapped?: v.GenericSchema
  readonly pipe?: readonly unknown[]
}

/** The records and lists that a schema is made of. */
export function shapeOf(schema: v.GenericSchema): Shape {
  const { entries, item, items, wrapped, pipe } = schema as v.GenericSchema & Parts
  // The loose look that a pipe begins with tells less than the schema that comes later.
  if (pipe) return pipe.filter(isSchema).map(shapeOf).findLast(({ kind }) => kind !== 'value') ?? VALUE
  if (wrapped) return shapeOf(wrapped)
  if (entries) {
    return { kind: 'record', fields: Object.fromEntries(Object.entries(entries).map(([key, each]) => [key, shapeOf(each)])) }
  }
  const inner = item ?? items?.[0]
  return inner ? { kind: 'list', item: shapeOf(inner) } : VALUE
}

function isSchema(part: unknown): part is v.GenericSchema {
  return typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'schema'
}
