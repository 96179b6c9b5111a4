import type { Framework } from '../../framework/framework.ts'
import type { FrameworkWords } from '../../wording/frameworkWords.ts'
import type { Language, Translate } from '../../wording/i18n.ts'

/** What it takes to put a fault of a file into words. */
export interface ErrorContext {
  readonly t: Translate
  readonly language: Language
  readonly words: FrameworkWords
  readonly framework: Framework
}
