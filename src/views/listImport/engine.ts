// All that reads and writes lists, in one piece that is fetched when it is needed.
import { writeFile } from '../../exchange/file.ts'
import type { CellProblem } from '../../exchange/lists/cellProblem.ts'
import { listOf, type ListField } from '../../exchange/lists/fields.ts'
import { layoutOf, layoutProblems, settingsOf, type ListLayout, type LayoutProblem } from '../../exchange/lists/layout.ts'
import { matchList, type ListMatch } from '../../exchange/lists/listMatch.ts'
import type { ListNames } from '../../exchange/lists/names.ts'
import { questionsOf, type Questions } from '../../exchange/lists/questions.ts'
import { isSound, readList, type ReadList, type ReadRow } from '../../exchange/lists/readList.ts'
import type { ListSettings } from '../../exchange/lists/settings.ts'
import { withList } from '../../exchange/lists/withList.ts'
import { readPaste } from '../../exchange/tables/readCsv.ts'
import { readTable } from '../../exchange/tables/readTable.ts'
import type { Table, TableChoice, TableError } from '../../exchange/tables/table.ts'
import { nextTurn, type Watch } from '../../exchange/turn.ts'
import { LIMITS, type Assessment, type Id } from '../../model/assessment.ts'
import { withTerms, termsOf } from '../../model/lists.ts'
import type { Intervention } from '../../model/intervention.ts'
import type { Result } from '../../result.ts'
import type { Answers, NewTerm, Said } from './said.ts'

export { headingsIn } from '../../exchange/lists/headings.ts'
export { isMappable } from '../../exchange/lists/readCell.ts'
export { COLUMN_WIDTHS, templateOf, writeList } from '../../exchange/lists/writeList.ts'
export { writeCsv } from '../../exchange/tables/writeCsv.ts'
export { writeXlsx } from '../../exchange/tables/writeXlsx.ts'

/** What a list was read from. */
export interface Source {
  /** '' for what was pasted. */
  readonly name: string
  /** Bytes of a file, or pasted text. */
  readonly content: Uint8Array | string
}

/** A row with what became of it. */
export interface Row {
  readonly row: ReadRow
  /** Whether it can come in. */
  readonly isSound: boolean
  readonly match: ListMatch['rows'][number]
}

/** A table as a list of interventions, by what was guessed and what the user has said. */
export interface Reading {
  readonly layout: ListLayout
  readonly settings: ListSettings
  readonly problems: readonly LayoutProblem[]
  /** All that is to be said, whether it has been or not. */
  readonly questions: Questions
  /** What is said or guessed of the texts that were asked about. */
  readonly answers: Answers
  /** null as long as the layout has problems. */
  readonly list: ReadList | null
  readonly rows: readonly Row[]
  readonly match: ListMatch
}

export interface ReadingPlace {
  readonly table: Table
  readonly names: ListNames
  readonly interventions: readonly Intervention[]
  readonly said: Said
}

export async function openSource({ content }: Source, choice: TableChoice, watch: Watch): Promise<Result<Table, TableError>> {
  // The page draws the progress first.
  await nextTurn()
  return typeof content === 'string' ? readPaste(content, choice.separator) : readTable(content, choice, watch)
}

/** @returns null when it was cancelled */
export async function readAll({ table, names, interventions, said }: ReadingPlace, watch: Watch): Promise<Reading | null> {
  await nextTurn()
  const layout = layoutOf(table, said.headingRow)
  await nextTurn()
  const { fields, filledDown, isVisibleOnly } = { ...said, fields: said.fields ?? settingsOf(layout).fields }
  const plain = { ...settingsOf(layout), fields, filledDown, isVisibleOnly }
  const problems = layoutProblems(table, plain)
  const nothing = { layout, problems, questions: { values: [], marks: [] }, answers: {}, list: null, rows: [] }
  if (problems.length > 0) return { ...nothing, settings: plain, match: matchList([], interventions, []) }

  const first = await readList({ table, settings: plain, names }, partOf(watch, 0, 0.5))
  if (!first.ok) return null
  const questions = questionsOf(first.value)
  const answers = answersTo(questions, said.answers)
  const settings = { ...plain, choices: answers, marks: said.marks }
  const isPlain = Object.keys(answers).length === 0 && Object.keys(said.marks).length === 0
  const second = isPlain ? first : await readList({ table, settings, names }, partOf(watch, 0.5, 1))
  if (!second.ok) return null
  await nextTurn()
  const match = matchList(second.value.rows, interventions, second.value.fields)
  const rows = second.value.rows.flatMap((row, at) => {
    const found = match.rows[at]
    return found ? [{ row, isSound: isSound(row), match: found }] : []
  })
  const all = joined(questions, questionsOf(second.value), answers)
  return { layout, settings, problems, questions: all, answers, list: second.value, rows, match }
}

export interface Taking {
  readonly reading: Reading
  /** Whether what the list does not have is taken away. */
  readonly isGoneRemoved: boolean
  readonly newTerms: readonly NewTerm[]
  readonly newId: () => Id
}

/** The assessment after the list has come in; own terms come with the interventions that use them. */
export function withListTaken(assessment: Assessment, { reading, isGoneRemoved, newTerms, newId }: Taking): Assessment {
  const lines = new Set(reading.rows.flatMap(({ row, isSound: isTaken }) => (isTaken ? [row.line] : [])))
  const removed = new Set(isGoneRemoved ? reading.match.gone.map(({ id }) => id) : [])
  const interventions = withList(assessment.interventions, reading.match, { lines, removed, newId })
  const used = new Set(interventions.flatMap((each) => Object.values(each).flat()).filter((value) => typeof value === 'string'))
  const wanted = newTerms.filter(({ id }) => used.has(id))
  return wanted.reduce(
    (next, { list, id, name }) => withTerms(next, list, [...termsOf(next, list), { id, name }]),
    { ...assessment, interventions },
  )
}

/** How many characters an assessment would take, when they are more than may be kept; else null. */
export function excessOf(assessment: Assessment): { readonly length: number; readonly limit: number } | null {
  const { length } = writeFile(assessment, 'sharing')
  return length > LIMITS.characters ? { length, limit: LIMITS.characters } : null
}

function partOf({ isCancelled, onProgress }: Watch, from: number, to: number): Watch {
  return { isCancelled, onProgress: (share) => onProgress(from + share * (to - from)) }
}

/** What is most probably meant is the answer until the user gives another; but a step, or damage, is never guessed. */
function answersTo({ values }: Questions, said: Answers): Answers {
  const answers = new Map<ListField, Map<string, string | null>>()
  const answer = (field: ListField, found: string, id: string | null) => {
    answers.set(field, (answers.get(field) ?? new Map<string, string | null>()).set(found, id))
  }
  for (const { field, problem } of values) if (isGuessed(field, problem)) answer(field, problem.found, problem.suggestion)
  for (const [field, texts] of Object.entries(said)) for (const [found, id] of texts) answer(field as ListField, found, id)
  return Object.fromEntries(answers)
}

function isGuessed(field: ListField, { kind, suggestion }: CellProblem): boolean {
  return kind === 'unknown' && suggestion !== null && listOf(field) !== null
}

/** An answer may lead to another question: '1.200' is 1,2, and no whole number. */
function joined(first: Questions, second: Questions, answers: Answers): Questions {
  const isNew = ({ field, problem }: Questions['values'][number]) =>
    !answers[field]?.has(problem.found) && !first.values.some((each) => each.field === field && each.problem.found === problem.found)
  return { values: [...first.values, ...second.values.filter(isNew)], marks: first.marks }
}
