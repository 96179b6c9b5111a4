import { readChosen } from '../../browser/files.ts'
import { decodeText, MAX_FILE_BYTES } from '../../exchange/bytes.ts'
import { readFile } from '../../exchange/file.ts'
import { isSameContent } from '../../exchange/sameContent.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { refusal, type Outcome } from './outcome.ts'

export interface ImportPlace {
  readonly framework: Framework
  /** The assessment here that a file is a state of. */
  readonly find: (assessment: Assessment) => Assessment | null
}

/** Reads a chosen file and says what it would do; changes nothing. */
export async function outcomeOf(files: readonly File[], { framework, find }: ImportPlace): Promise<Outcome> {
  const chosen = await readChosen(files, MAX_FILE_BYTES)
  if (!chosen.ok) return refusal(files[0]?.name ?? '', chosen.error)

  const fileName = chosen.value.name
  const text = decodeText(chosen.value.bytes)
  if (!text.ok) return refusal(fileName, text.error)

  const read = readFile(text.value, framework)
  if (!read.ok) return refusal(fileName, read.error)

  // What only tells of tidying up makes no difference; dropped scores would be one.
  const isLossy = read.value.warnings.some(({ kind }) => kind === 'unknown-components')
  const existing = find(read.value.assessment)
  const assessment = { ...read.value.assessment, id: existing?.id ?? read.value.assessment.id }
  if (existing && !isLossy && isSameContent(existing, assessment, read.value.kind)) {
    return { kind: 'same', fileName, assessment: existing }
  }
  const kind = existing ? 'conflict' : 'new'
  return { kind, fileName, read: { ...read.value, assessment }, existing, text: text.value }
}
