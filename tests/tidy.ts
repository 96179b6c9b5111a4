// The data of assessments for tests, said as the app says them.
import type { TidyRow } from '../src/exchange/tidy/columns.ts'
import { rowsOf } from '../src/exchange/tidy/rows.ts'
import { sourcesOf, type Given } from '../src/exchange/tidy/sources.ts'
import type { TidyWords } from '../src/exchange/tidy/words.ts'
import { UNWATCHED } from '../src/exchange/turn.ts'
import { builtInFramework as framework } from '../src/framework/framework.ts'
import type { Assessment } from '../src/model/assessment.ts'
import { tidyWords } from '../src/views/takeHome/tidyWords.ts'
import { collator } from '../src/wording/format.ts'
import type { Language } from '../src/wording/i18n.ts'
import { planSpeech } from './planSpeech.ts'

export const TODAY = '2026-11-25'

/** The texts of the language are to be there: see `startPlanSpeech`. */
export function wordsIn(language: Language): TidyWords {
  return tidyWords(planSpeech(language))
}

export function givenOf(assessment: Assessment, change: Partial<Given> = {}, language: Language = 'da'): Given {
  const { names } = planSpeech(language)
  const nameOf = (id: string) => names.components[id]?.name ?? id
  const usual = { framework, today: TODAY, hasSnapshots: true, others: [], nameOf, compare: collator(language).compare }
  return { assessment, ...usual, ...change }
}

export async function tidyRows(assessment: Assessment, change: Partial<Given> = {}, language: Language = 'da'): Promise<readonly TidyRow[]> {
  return (await rowsOf(sourcesOf(givenOf(assessment, change, language)), wordsIn(language), UNWATCHED)) ?? []
}

/** The only row that has all this; fails where there is none, or more than one. */
export function theRow(rows: readonly TidyRow[], having: Partial<TidyRow>): TidyRow {
  const found = rows.filter((row) => Object.entries(having).every(([id, value]) => row[id as keyof TidyRow] === value))
  const [row] = found
  if (row === undefined || found.length > 1) throw new Error(`${found.length} rows with ${JSON.stringify(having)}`)
  return row
}
