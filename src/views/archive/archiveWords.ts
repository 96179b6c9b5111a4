import { formatNumber } from '../../wording/format.ts'
import type { Language, Translate } from '../../wording/i18n.ts'
import { MAX_ARCHIVED, type LastChange } from '../../state/archive.ts'
import type { ErrorContext } from '../importing/errorContext.ts'
import { errorWords } from '../importing/errorWords.ts'
import { isolated } from '../importing/fileText.ts'
import type { ArchiveError } from './archiveActions.ts'
import type { Refused } from './readFiles.ts'

/** 'Plads til ca. 600 til.' Rounded down, for it is a guess; few are told as they are. */
export function roomWords(room: number, t: Translate, language: Language): string {
  if (room === 0) return t('archive:room.none')
  if (room < 20) return t('archive:room.few', { count: room })
  const step = stepOf(room)
  return t('archive:room.about', { number: formatNumber(Math.floor(room / step) * step, language) })
}

function stepOf(room: number): number {
  if (room < 100) return 10
  return room < 1000 ? 50 : 100
}

/** Why the archive has not been changed. */
export function archiveErrorWords(error: ArchiveError, t: Translate): string {
  return t(`archive:error.${error}`, { limit: MAX_ARCHIVED })
}

/** What was done last. */
export function changeWords({ kind, count, name }: LastChange, t: Translate): string {
  if (name !== null && kind === 'removed') return t('archive:changed.removedNamed', { name: isolated(name) })
  return t(`archive:changed.${kind}`, { count })
}

/** Each file that cannot be used, with every reason: 'Vejen.json › Øjebliksbillede 1, feltet dato: …'. */
export function refusedWords(refused: readonly Refused[], context: ErrorContext): readonly string[] {
  const { t } = context
  return refused.flatMap(({ fileName, error }) => {
    const reasons = error.kind === 'nothing' ? [t('archive:refused.nothing')] : errorWords(error, context)
    return reasons.map((reason) => t('archive:refused.line', { file: isolated(fileName), reason }))
  })
}
