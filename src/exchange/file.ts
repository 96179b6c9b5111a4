import type { Framework } from '../framework/framework.ts'
import { LIMITS, type Assessment } from '../model/assessment.ts'
import { forSharing } from '../model/rounds.ts'
import { failure, success, type Result } from '../result.ts'
import { readEnvelope, type EnvelopeError } from './envelope.ts'
import { inOrder } from './fileOrder.ts'
import { checkForm } from './form.ts'
import { parseJson, type JsonError } from './json.ts'
import { CURRENT_VERSION, migrations } from './migrations.ts'
import { byPlace } from './place.ts'
import type { Problem } from './problem.ts'
import { FORMAT, type KINDS } from './schema.ts'
import { problemsOfSense } from './sense.ts'
import { soundParts } from './soundParts.ts'
import { unknownFieldWarnings } from './unknownFields.ts'
import { warned, type Warned, type Warning } from './warnings.ts'

export type FileKind = (typeof KINDS)[number]

export type ReadError =
  | JsonError
  | EnvelopeError
  /** A snapshot by itself, and no assessment: snapshotFile.ts reads it. */
  | { readonly kind: 'snapshot-file' }
  /** In characters of compact JSON. */
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'damaged'; readonly problems: readonly Problem[] }
  /** Made with a framework that is not here. */
  | { readonly kind: 'other-framework'; readonly id: string; readonly version: number }

export interface ReadFile {
  readonly assessment: Assessment
  readonly kind: FileKind
  /** The version that the file was written in; it is above when it has been migrated. */
  readonly fromVersion: number
  readonly warnings: readonly Warning[]
}

/**
 * The one text form of an assessment, saved, exported and in fixtures alike; its fields stand in a fixed order.
 *
 * @param kind - 'sharing' has nobody's single answers in it
 */
export function writeFile(assessment: Assessment, kind: FileKind): string {
  const content = kind === 'sharing' ? forSharing(assessment) : assessment
  const file = { format: FORMAT, version: CURRENT_VERSION, kind, assessment: inOrder(content) }
  return kind === 'sharing' ? `${JSON.stringify(file, null, 2)}\n` : JSON.stringify(file)
}

/** How many characters an assessment takes: above `LIMITS.characters` it would not be read again. */
export function lengthOf(assessment: unknown): number {
  return JSON.stringify(assessment)?.length ?? 0
}

/**
 * Reads any version up to the current one: the whole of it, or nothing and every reason why.
 *
 * @param chain - the migrations to the current version, for tests to replace
 */
export function readFile(text: string, framework: Framework, chain = migrations): Result<ReadFile, ReadError> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed

  const envelope = readEnvelope(parsed.value, chain)
  if (!envelope.ok) return envelope

  const { file, kind, fromVersion } = envelope.value
  if (kind === 'snapshot') return failure({ kind: 'snapshot-file' })
  const read = readAssessment(file['assessment'], framework)
  if (!read.ok) return read

  const { assessment, warnings } = read.value
  return success({ assessment, kind, fromVersion, warnings: [...unknownFieldWarnings(file), ...warnings] })
}

function readAssessment(content: unknown, framework: Framework): Result<Warned, ReadError> {
  const length = lengthOf(content)
  if (length > LIMITS.characters) return failure({ kind: 'too-long', length, limit: LIMITS.characters })

  const form = checkForm(content)
  if (!form.ok) {
    const ofSense = problemsOfSense(soundParts(content, form.error, framework), framework)
    const problems = [...form.error, ...ofSense].toSorted((a, b) => byPlace(a.place, b.place))
    return failure({ kind: 'damaged', problems })
  }

  const { id, version } = form.value.framework
  if (id !== framework.id || version !== framework.version) return failure({ kind: 'other-framework', id, version })

  const problems = problemsOfSense({ ...form.value, areListsWhole: true, areInterventionsWhole: true }, framework)
  return problems.length > 0 ? failure({ kind: 'damaged', problems }) : success(warned(form.value, framework))
}
