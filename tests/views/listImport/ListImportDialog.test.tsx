import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { success } from '../../../src/result.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../../../src/model/assessment.ts'
import { newIntervention } from '../../../src/model/intervention.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { ListImportDialog } from '../../../src/views/listImport/ListImportDialog.tsx'
import { loadCatalogueTexts, loadLaterTexts, startWording } from '../../../src/wording/i18n.ts'

const empty = newAssessment(framework, { municipality: 'Ærø', team: 'x', date: '2026-03-01' }, 'a')

// A busy machine: what reads lists is fetched first.
configure({ asyncUtilTimeout: 15_000 })

beforeAll(async () => {
  await startWording()
  await Promise.all([loadCatalogueTexts(), loadLaterTexts()])
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  appStore.setState({ history: null })
})

async function show(text: string, assessment: Assessment = empty): Promise<void> {
  appStore.setState({ history: newHistory(assessment) })
  render(<ListImportDialog assessment={assessment} given={success([new File([text], 'liste.csv')])} />)
  await screen.findByRole('heading', { name: 'Det kommer der til at ske' })
}

const present = () => appStore.getState().history?.present
const primary = () => screen.getByRole('button', { name: 'Hent listen' })
const zoo = () => screen.getByRole('combobox', { name: /Zoo.* i Sted betyder$/ })
const rowTexts = () => within(screen.getByRole('table', { name: 'Række for række' })).getAllByRole('row').slice(1).map(({ textContent }) => textContent)

test('H39 two columns for one field are shown with samples, and one is picked', async () => {
  await show('Navn;Navn;Trin\nKlub;x1;1\n')
  expect(screen.getByRole('alert').textContent).toMatch(/hentes begge som »Indsats«/)
  expect(screen.getByRole('row', { name: /Navn.*x1/ })).toBeTruthy()
  expect(primary().getAttribute('aria-disabled')).toBe('true')
  const [, second] = screen.getAllByRole('combobox', { name: /Navn.* hentes som$/ })
  if (!second) throw new Error('There is no second column')
  fireEvent.change(second, { target: { value: 'reference' } })
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  fireEvent.click(primary())
  expect(present()?.interventions).toMatchObject([{ name: 'Klub', reference: 'x1' }])
})

test('a value that is not known is mapped for all its rows, to a term, a new one or nothing', async () => {
  await show('Navn;Trin;Sted\na;1;Zoo\nb;1;Zoo\n')
  expect(screen.getByText(/^Sted, 2 rækker: linje 2 og 3$/)).toBeTruthy()
  fireEvent.change(zoo(), { target: { value: 'school' } })
  await waitFor(() => expect(screen.queryByText(/Zoo.*kendes ikke/)).toBeNull())
  fireEvent.change(zoo(), { target: { value: '+' } })
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/2 nye/))
  fireEvent.click(primary())
  const setting = present()?.interventions[1]?.setting
  expect(present()?.lists[0]?.terms.at(-1)).toEqual({ id: setting, name: 'Zoo' })
  fireEvent.click(screen.getByRole('button', { name: 'Fortryd nu' }))
  expect(present()).toEqual(empty)
})

test('a row with an error stops the import until it is skipped', async () => {
  await show('Navn;Trin\na;1\n;2\n')
  expect(screen.getByText('1 række har fejl. Ret den, eller vælg at springe den over.')).toBeTruthy()
  fireEvent.click(primary())
  expect(present()?.interventions).toEqual([])
  fireEvent.click(screen.getByRole('radio', { name: 'Kun med problemer (1)' }))
  expect(rowTexts()).toEqual([expect.stringMatching(/3.*Uden navn.*Kan ikke hentes.*Indsats mangler\./)])
  const told = vi.spyOn(URL, 'createObjectURL')
  fireEvent.click(screen.getByRole('button', { name: 'Hent alle problemer som tekst' }))
  const report = told.mock.calls[0]?.[0]
  expect(report instanceof Blob && (await report.text())).toMatch(/^liste\.csv › Linje 3 .* › Indsats mangler\.\n$/)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Spring rækken med fejl over' }))
  expect(screen.getByText('Henter 1 indsats: 1 ny. 1 række springes over.')).toBeTruthy()
  fireEvent.click(primary())
  expect(present()?.interventions).toMatchObject([{ name: 'a' }])
})

test('H26 changed, same and gone are told row by row; the same again makes no difference', async () => {
  const here = ['a', 'b', 'c'].map((name) => newIntervention(name, name, 'universal'))
  await show('Navn;Trin\na;1\nb;2\n', { ...empty, interventions: here })
  expect(rowTexts()).toEqual([
    expect.stringMatching(/a.*Uændret/),
    expect.stringMatching(/b.*Ændret.*Trin: fra .*Almenområdet.* til .*Forebyggende/),
    expect.stringMatching(/c.*Ikke i listen: beholdes/),
  ])
  fireEvent.click(primary())
  const after = present()
  expect(after?.interventions.map(({ id, step }) => [id, step])).toEqual([['a', 'universal'], ['b', 'preventive'], ['c', 'universal']])
  cleanup()
  await show('Navn;Trin\na;1\nb;2\nc;1\n', after)
  expect(screen.getByText('Allerede hentet – ingen forskelle.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Hent listen' })).toBeNull()
})

test('merged cells are filled, and headings are where the user says', async () => {
  await show('Navn;Trin\nTitel;Trin\na;1\nb;\n')
  fireEvent.change(screen.getByRole('combobox', { name: 'Overskrifterne står i' }), { target: { value: '1' } })
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Alle (2)' })).toBeTruthy())
  fireEvent.click(screen.getByText('Kolonner'))
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Tomme celler får det, der står over dem' }))
  await waitFor(() => expect(screen.getByText('Henter 2 indsatser: 2 nye.')).toBeTruthy())
})

test('R3 a file that is no list says what it is, and what now', async () => {
  render(<ListImportDialog assessment={empty} given={success([new File(['%PDF-1.7'], 'a.csv')])} />)
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Det er en PDF. Vælg den liste, den er lavet af, i CSV eller Excel (.xlsx).Intet er ændret.',
  )
  fireEvent.click(screen.getByRole('button', { name: 'Vælg en anden liste' }))
  expect(screen.getByRole('button', { name: 'Vælg fil' })).toBeTruthy()
})
