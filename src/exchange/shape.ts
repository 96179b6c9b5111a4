import type * as v from 'valibot'

/** What a schema says of the fields there are, and of nothing else; a list of mere values is a value too. */
export type Shape = RecordShape | { readonly kind: 'list'; readonly item: Shape } | { readonly kind: 'value' }

export interface RecordShape {
  readonly kind: 'record'
  /** In the order of the schema. */
  readonly names: readonly string[]
  /** Of the fields that have fields in them. */
  readonly inner: readonly (readonly [name: string, shape: Shape])[]
}

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
  if (entries) return recordOf(entries)
  const one = item ?? items?.[0]
  const inner = one ? shapeOf(one) : VALUE
  return inner.kind === 'value' ? VALUE : { kind: 'list', item: inner }
}

function recordOf(entries: Readonly<Record<string, v.GenericSchema>>): RecordShape {
  const shapes = Object.entries(entries).map(([name, each]) => [name, shapeOf(each)] as const)
  return { kind: 'record', names: Object.keys(entries), inner: shapes.filter(([, { kind }]) => kind !== 'value') }
}

function isSchema(part: unknown): part is v.GenericSchema {
  return typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'schema'
}
