import { formatNumber, formatSize } from '../../wording/format.ts'
import type { Language, Translate } from '../../wording/i18n.ts'
import type { ListError } from './useListImport.ts'

/** Why a list was refused, and what to do. */
export function listErrorWords(error: ListError, t: Translate, language: Language): string {
  switch (error.kind) {
    case 'too-large':
      return t('listImport:error.too-large', { size: formatSize(error.size, language), limit: formatSize(error.limit, language) })
    case 'too-many-rows':
    case 'too-many-columns': {
      const [count, limit] = [formatNumber(error.count, language), formatNumber(error.limit, language)]
      return error.kind === 'too-many-rows'
        ? t('listImport:error.too-many-rows', { number: count, limit })
        : t('listImport:error.too-many-columns', { number: count, limit })
    }
    case 'open-quote':
      return t('listImport:error.open-quote', { line: error.line, column: error.column + 1 })
    case 'bad-encoding':
      return t('listImport:error.bad-encoding', { line: error.line, encoding: error.encoding.toUpperCase() })
    case 'foreign-file':
      return t(`listImport:foreign.${error.type}`)
    default:
      return t(`listImport:error.${error.kind}`)
  }
}
