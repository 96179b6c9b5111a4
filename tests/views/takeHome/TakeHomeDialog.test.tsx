import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { today } from '../../../src/browser/clock.ts'
import { openArchive, type TextArchive } from '../../../src/browser/archive.ts'
import { writeSnapshotFile } from '../../../src/exchange/snapshotFile.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { failure, success } from '../../../src/result.ts'
import { preferencesFrom, setPreferences, usePreferences } from '../../../src/state/preferences.ts'
import { openAnotherArchive } from '../../../src/views/archive/archiveActions.ts'
import { TakeHomeDialog } from '../../../src/views/takeHome/TakeHomeDialog.tsx'
import { catalogueOf } from '../../catalogue.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { assessmentWith, roundWith, shown } from '../../rounds.ts'
import { snapshotOf, springAndAutumn } from '../../snapshots.ts'
import { handedOver } from '../../handedOver.ts'

beforeAll(startPlanSpeech)
// What makes the files is fetched first; no test is about time.
beforeAll(() => configure({ asyncUtilTimeout: 20_000 }))
afterAll(() => configure({ asyncUtilTimeout: 1000 }))
beforeEach(() => {
  history.replaceState(null, '', '#/vurdering?vis=tag-med')
  openAnotherArchive(archiveWith(0))
  setPreferences(preferencesFrom({}))
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  openAnotherArchive(openArchive())
  history.replaceState(null, '', '#')
})

/** As many snapshots of others as asked for; null: the browser gives no access. */
function archiveWith(count: number | null): TextArchive {
  const taken = snapshotOf(assessmentWith(), { id: 'x', name: 'Deres', date: '2026-01-01' })
  const texts = Array.from({ length: count ?? 0 }, (_, index) => ({
    key: `o${index}`,
    text: writeSnapshotFile({ ...taken, id: `o${index}`, assessment: `b${index}`, municipality: `Kommune ${index}` }, false),
  }))
  return { readAll: async () => (count === null ? failure('blocked') : success(texts)), change: refused, clear: refused }
}

async function refused() {
  return failure('blocked' as const)
}

function show(assessment: Assessment) {
  render(<TakeHomeDialog assessment={assessment} />)
}

const button = (name: string) => screen.getByRole('button', { name })
const withAnswers = assessmentWith(shown(roundWith(14)))

test('H68 the file for sharing is saved once, without anybody’s answers, and the dialog stays and says so', async () => {
  const { names, blobs } = handedOver()
  show(withAnswers)
  const save = button('Gem fil til deling')
  fireEvent.click(save)
  fireEvent.click(save)
  expect(names).toEqual(['Ærø-Ledergruppen-2026-03-01.json'])
  expect(await blobs[0]?.text()).not.toContain('P000000000000')
  expect((await screen.findByText(/^Gemt: /)).textContent).toBe('Gemt: Ærø-Ledergruppen-2026-03-01.json')
  expect(location.hash).not.toBe('#/vurdering')
})

test('the full backup says first what is in it; without single answers there is none', () => {
  const { names } = handedOver()
  show(withAnswers)
  fireEvent.click(button('Fuld sikkerhedskopi – indeholder de enkelte svar'))
  expect(names).toEqual([])
  const warning = screen.getByRole('alertdialog', { name: 'Filen indeholder de enkelte svar' })
  fireEvent.click(within(warning).getByRole('button', { name: 'Gem fuld sikkerhedskopi' }))
  expect(names).toEqual([`Ærø-Ledergruppen-${today()}-fuld-sikkerhedskopi.json`])
  cleanup()
  show(assessmentWith())
  expect(screen.queryByRole('button', { name: /Fuld sikkerhedskopi/ })).toBeNull()
})

test('each thing has a heading, and says where it is when it is not here', () => {
  show({ ...assessmentWith(), interventions: catalogueOf([{ name: 'Cool Kids' }]).interventions })
  const sections = screen.getAllByRole('region').map((each) => within(each).getByRole('heading').textContent)
  expect(sections).toEqual(['Fil til deling', 'Gem i en fil på et fælles drev', 'Rapport', 'Slides', 'Billeder', 'Data', 'Handleplan og indsatser'])
  const targets = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
  expect(targets).toEqual([
    ['Åbn rapporten', '#/rapport'],
    ['Gå til handleplanen', '#/handleplan'],
    ['Gem indsatserne', '#/trappe?vis=gem-liste'],
  ])
  cleanup()
  show(assessmentWith())
  expect(within(screen.getByRole('region', { name: 'Handleplan' })).getAllByRole('link')).toHaveLength(1)
})

test('data of the assessment as it is now are saved, told of, and both choices remembered', async () => {
  const { names, blobs } = handedOver()
  show(springAndAutumn())
  fireEvent.click(screen.getByRole('radio', { name: 'JSON' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Også 2 øjebliksbilleder' }))
  fireEvent.click(button('Gem data'))
  await screen.findByText(/^Gemt: Ærø-Ledergruppen-[\d-]+-data\.json med [\d.]+ rækker$/)
  expect(names).toEqual([`Ærø-Ledergruppen-${today()}-data.json`])
  expect(blobs[0]?.type).toBe('application/json')
  const { rows } = JSON.parse((await blobs[0]?.text()) ?? '') as { readonly rows: readonly { readonly snapshot_id: string | null }[] }
  expect(new Set(rows.map(({ snapshot_id }) => snapshot_id))).toEqual(new Set(['spring', 'autumn', null]))
  expect(usePreferences.getState()).toMatchObject({ dataFormat: 'json', dataScope: 'snapshots' })
})

test('others’ snapshots come from the archive, and many rows as an Excel file from a worker', async () => {
  const { names, blobs } = handedOver()
  openAnotherArchive(archiveWith(98))
  setPreferences({ dataScope: 'others' })
  show(springAndAutumn())
  expect(await screen.findByRole('radio', { name: 'Alt, også 98 fra andre' })).toHaveProperty('checked', true)
  expect(screen.getByText('Fra andre kommer kun niveauer og mål med.')).toBeTruthy()
  fireEvent.click(button('Gem data'))
  await screen.findByText(/^Gemt: .*-data\.xlsx med [\d.]+ rækker$/)
  expect(names).toEqual([`Ærø-Ledergruppen-${today()}-data.xlsx`])
  const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0))
  expect([bytes[0], bytes[1]]).toEqual([0x50, 0x4b])
  expect(bytes.length).toBeGreaterThan(50_000)
})

test('where there is nothing to choose, nothing is asked, whatever was chosen last', async () => {
  const { blobs } = handedOver()
  setPreferences({ dataScope: 'others', dataFormat: 'csv' })
  show(assessmentWith())
  expect(screen.queryByRole('group', { name: 'Hvad skal med?' })).toBeNull()
  fireEvent.click(button('Gem data'))
  await screen.findByText(`Gemt: Ærø-Ledergruppen-${today()}-data.csv med 48 rækker`)
  expect(blobs[0]?.type).toBe('text/csv;charset=utf-8')
  expect(usePreferences.getState().dataScope).toBe('others')
})

test('H47 an archive that the browser gives no access to is told of, and the rest goes on', async () => {
  openAnotherArchive(archiveWith(null))
  handedOver()
  show(assessmentWith())
  expect(await screen.findByText(/Browseren giver ikke adgang til arkivet/)).toBeTruthy()
  fireEvent.click(button('Gem data'))
  expect(await screen.findByText(/^Gemt: /)).toBeTruthy()
})
