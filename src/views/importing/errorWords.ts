import { formatNumber, formatSize } from '../../wording/format.ts'
import type { ErrorContext } from './errorContext.ts'
import { foundWords, isolated } from './fileText.ts'
import type { ImportError } from './outcome.ts'
import { problemWords } from './problemWords.ts'

/** Why a file was refused: every reason with its place. */
export function errorWords(error: ImportError, context: ErrorContext): readonly string[] {
  const { t, language } = context
  switch (error.kind) {
    case 'damaged':
      return error.problems.map((problem) => problemWords(problem, context))
    case 'too-large':
      return [
        t('files:error.too-large', {
          size: formatSize(error.size, language),
          limit: formatSize(error.limit, language),
        }),
      ]
    case 'too-long':
      return [
        t('files:error.too-long', {
          length: formatNumber(error.length, language),
          limit: formatNumber(error.limit, language),
        }),
      ]
    case 'foreign-file':
      return [t(`files:foreign.${error.type}`)]
    case 'bad-encoding':
      return [t('files:error.bad-encoding', { encoding: error.encoding.toUpperCase(), line: error.line })]
    case 'other-format':
      return [error.found === null ? t('files:error.no-format') : t('files:error.other-format', { found: foundWords(error.found, t) })]
    case 'bad-version':
      if (error.found === null) return [t('files:error.version-missing')]
      return [t('files:error.bad-version', { found: foundWords(error.found, t) })]
    case 'bad-kind':
      if (error.found === null) return [t('files:error.kind-missing')]
      return [t('files:error.bad-kind', { found: foundWords(error.found, t) })]
    case 'too-new':
      return [t('files:error.too-new', { version: error.version, known: error.known })]
    case 'other-framework':
      return [t('files:error.other-framework', { id: isolated(error.id), version: error.version })]
    case 'too-deep':
      return [t('files:error.too-deep', { limit: error.limit, line: error.line })]
    case 'ends-in-text':
    case 'ends-early':
      return [t(`files:error.${error.kind}`, { line: error.line })]
    case 'syntax':
      return [t('files:error.syntax', { line: error.line, column: error.column, found: error.found })]
    case 'empty':
    case 'blank':
    case 'many-files':
    case 'unreadable':
    case 'folder':
    case 'link':
    case 'not-fetched':
    case 'list-file':
    case 'snapshot-file':
      return [t(`files:error.${error.kind}`)]
  }
}
