import { expect, test } from 'vitest'
import { NO_CHOICE } from '../../../src/exchange/tables/table.ts'
import { UNWATCHED } from '../../../src/exchange/turn.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../../../src/model/assessment.ts'
import { newIntervention } from '../../../src/model/intervention.ts'
import { excessOf, openSource, readAll, withListTaken, type Reading } from '../../../src/views/listImport/engine.ts'
import { NOTHING_SAID, type Said } from '../../../src/views/listImport/said.ts'
import { listNames } from '../../listNames.ts'

const empty = newAssessment(framework, { municipality: 'Ærø', team: 'x', date: '2026-03-01' }, 'a')

async function read(text: string, { said = {}, to = empty }: { readonly said?: Partial<Said>; readonly to?: Assessment } = {}): Promise<Reading> {
  const table = await openSource({ name: '', content: text }, NO_CHOICE, UNWATCHED)
  if (!table.ok) throw new Error(table.error.kind)
  const place = { table: table.value, names: listNames('da'), interventions: to.interventions, said: { ...NOTHING_SAID, ...said } }
  const reading = await readAll(place, UNWATCHED)
  if (!reading) throw new Error('cancelled')
  return reading
}

test('what is probably meant is taken until the user says otherwise, and is still asked about', async () => {
  const text = 'Navn;Trin;Tema\na;1;Fraværsproblemer\n'
  const guessed = await read(text)
  expect(guessed.questions.values).toMatchObject([{ field: 'theme', problem: { found: 'Fraværsproblemer', suggestion: 'absence' } }])
  expect(guessed.rows[0]?.row).toMatchObject({ draft: { theme: 'absence' }, problems: [] })
  const said = await read(text, { said: { answers: { theme: new Map([['Fraværsproblemer', null]]) } } })
  expect(said.rows[0]?.row).toMatchObject({ draft: { theme: null }, problems: [] })
  expect(said.questions.values).toHaveLength(1)
})

test('H42 H43 a step and damage are never guessed', async () => {
  const { rows, questions } = await read('Navn;Trin;Alder\na;II;\nb;1;6. sep\n')
  expect(questions.values.map(({ problem }) => problem.suggestion)).toEqual(['preventive', '6-9'])
  expect(rows.map(({ isSound, row }) => [isSound, row.draft.step, row.draft.ages])).toEqual([
    [false, '', []],
    [true, 'universal', []],
  ])
})

test('H36 a doubtful number is asked about once, also after it is answered', async () => {
  const text = 'Navn;Trin;Årsværk\na;1;1.200\nb;1;2.400\n'
  const { questions, rows } = await read(text, { said: { marks: { staffing: '.' } } })
  expect(questions.marks).toMatchObject([{ field: 'staffing', lines: [2, 3] }])
  expect(rows.map(({ row }) => row.draft.staffing)).toEqual([1.2, 2.4])
})

test('an own term comes with the interventions that use it, and others do not', async () => {
  const newTerms = [
    { list: 'themes', id: 't1', name: 'Hestehold' },
    { list: 'themes', id: 't2', name: 'Ubrugt' },
  ] as const
  const reading = await read('Navn;Trin;Tema\na;1;Hestehold\n', { said: { newTerms, answers: { theme: new Map([['Hestehold', 't1']]) } } })
  const next = withListTaken(empty, { reading, isGoneRemoved: false, newTerms, newId: () => 'n1' })
  expect(next.interventions).toMatchObject([{ id: 'n1', name: 'a', theme: 't1' }])
  expect(next.lists.map(({ list, terms }) => [list, terms.at(-1)])).toEqual([['themes', { id: 't1', name: 'Hestehold' }]])
})

test('an intervention whose row has an error is not gone, and is not deleted', async () => {
  const here = { ...empty, interventions: [newIntervention('1', 'Cool Kids', 'universal'), newIntervention('2', 'Café', 'universal')] }
  const reading = await read('Navn;Trin\nCool Kids;9\n', { to: here })
  expect(reading.rows.map(({ isSound }) => isSound)).toEqual([false])
  expect(reading.match.gone.map(({ id }) => id)).toEqual(['2'])
  const next = withListTaken(here, { reading, isGoneRemoved: true, newTerms: [], newId: () => 'n' })
  expect(next.interventions).toEqual([here.interventions[0]])
})

test('R9 an assessment that would take too many characters says how many', () => {
  const note = 'x'.repeat(4900)
  const interventions = Array.from({ length: 420 }, (_, at) => ({ ...newIntervention(String(at), 'a', 'universal'), note }))
  expect(excessOf({ ...empty, interventions })).toMatchObject({ limit: 2_000_000 })
  expect(excessOf(empty)).toBeNull()
})
