import { failure, success, type Result } from '../result.ts'
import { isObject } from './json.ts'
import { migrate, versionAfter, type Migration } from './migrations.ts'
import { shortForm } from './problem.ts'
import { FORMAT, KINDS, SNAPSHOT } from './schema.ts'

/** What a file says of itself; its content is still to be read. */
export interface Envelope {
  /** In the current version. */
  readonly file: Readonly<Record<string, unknown>>
  readonly kind: (typeof KINDS)[number] | typeof SNAPSHOT
  /** The version that the file was written in. */
  readonly fromVersion: number
}

/** `found` is a JSON value, shortened; null when the field is missing. */
export type EnvelopeError =
  | { readonly kind: 'other-format'; readonly found: string | null }
  | { readonly kind: 'bad-version'; readonly found: string | null }
  /** `known`: the newest version that can be read here. */
  | { readonly kind: 'too-new'; readonly version: number; readonly known: number }
  | { readonly kind: 'bad-kind'; readonly found: string | null }

/** The version that first knew a file with a snapshot by itself: what is older has no such kind. */
const FIRST_WITH_SNAPSHOT = 4

/** Reads what a file says of itself, and brings it to the current version. */
export function readEnvelope(value: unknown, chain: readonly Migration[]): Result<Envelope, EnvelopeError> {
  const format = isObject(value) ? value['format'] : undefined
  if (!isObject(value) || format !== FORMAT) return failure({ kind: 'other-format', found: shortForm(format) })

  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failure({ kind: 'bad-version', found: shortForm(version) })
  }
  const known = versionAfter(chain)
  if (version > known) return failure({ kind: 'too-new', version, known })

  if (value['kind'] === SNAPSHOT && version >= FIRST_WITH_SNAPSHOT) {
    return success({ file: migrate(value, version, chain), kind: SNAPSHOT, fromVersion: version })
  }
  const file = migrate(value, version, chain)
  const kind = KINDS.find((each) => each === file['kind'])
  if (kind === undefined) return failure({ kind: 'bad-kind', found: shortForm(file['kind']) })
  return success({ file, kind, fromVersion: version })
}
