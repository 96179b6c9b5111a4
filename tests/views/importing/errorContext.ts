// For the tests in this folder: the example's file with changes, and what is said of it in both languages.
import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import type { ErrorContext } from '../../../src/views/importing/errorContext.ts'
import { errorWords } from '../../../src/views/importing/errorWords.ts'
import { textOf } from '../../../src/views/importing/messages.ts'
import type { Outcome } from '../../../src/views/importing/outcome.ts'
import { outcomeOf } from '../../../src/views/importing/outcomeOf.ts'
import { warningWords } from '../../../src/views/importing/warningWords.ts'
import { frameworkWords } from '../../../src/wording/frameworkWords.ts'
import { loadLaterTexts, setLanguage, startWording, type Language, type Translate } from '../../../src/wording/i18n.ts'

/** What stands in a file: its bytes, or its text to be saved as UTF-8. */
export type Content = string | Uint8Array<ArrayBuffer>

type Change = readonly [from: string, to: string]

/** The file of the example, as it is shipped. */
export const example = readFileSync(new URL('../../../public/eksempel.json', import.meta.url), 'utf8')

/** The example with texts replaced where they first stand. */
export function changed(...changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The example lacks ${from}`)
    return text.replace(from, () => to)
  }, example)
}

export function fileOf(content: Content): File {
  return new File([content], 'vurdering.json')
}

/** Text as UTF-16 with a byte order mark. */
export function utf16(text: string, order: 'little-endian' | 'big-endian'): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(order === 'big-endian' ? bytes.swap16() : bytes)
}

/** Text in the encoding that Danish Windows calls ANSI, as far as it has no other signs than æøå. */
export function windows1252(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** Makes the texts of both languages ready. */
export async function startBothLanguages(): Promise<void> {
  await startWording()
  await loadLaterTexts()
  await setLanguage('en')
}

export function contextIn(language: Language): ErrorContext {
  const t: Translate = i18next.getFixedT(language, ['shell', 'about', 'files', 'ladder', 'scoring', 'start'])
  return { t, language, words: frameworkWords(framework, language), framework }
}

/** What opening these files would do where nothing is yet. */
export function opened(...files: readonly File[]): Promise<Outcome> {
  return outcomeOf(files, { framework, find: () => null })
}

/** All that is said of an outcome, line by line: the reasons of a refusal, or what is to be noticed. */
export function linesOf(outcome: Outcome, language: Language): readonly string[] {
  const context = contextIn(language)
  if (outcome.kind === 'refused') return errorWords(outcome.error, context)
  if (outcome.kind === 'same') return []
  const groups = outcome.read.warnings.map((warning) => warningWords(warning, context))
  return groups.length === 0 ? [] : textOf(groups, context.t).trimEnd().split('\n')
}

/** A text out of the file, as it stands in a line of ours. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

/** What is said of one file, in both languages. */
export async function toldOf(content: Content): Promise<Readonly<Record<Language, readonly string[]>>> {
  const outcome = await opened(fileOf(content))
  return { da: linesOf(outcome, 'da'), en: linesOf(outcome, 'en') }
}

/** What no message may hold: values that were not there, places that were not filled, and names of texts. */
export const UNREADABLE =
  /Invalid Date|undefined|\[object|\{\{|\}\}|\$t\(|files:|\b(?:error|foreign|found|place|unnamed|field|wanted|warning)\.[a-z]/
