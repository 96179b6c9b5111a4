import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { openArchive } from '../../../src/browser/archive.ts'
import { writeFile } from '../../../src/exchange/file.ts'
import { writeSnapshotFile } from '../../../src/exchange/snapshotFile.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { withoutComponentNotes } from '../../../src/model/snapshotNotes.ts'
import { withScore } from '../../../src/model/score.ts'
import { archiveStore } from '../../../src/state/archive.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { addToArchive, openAnotherArchive } from '../../../src/views/archive/archiveActions.ts'
import { ArchiveDialog } from '../../../src/views/archive/ArchiveDialog.tsx'
import { loadLaterTexts } from '../../../src/wording/i18n.ts'
import { archiveOf } from '../../archives.ts'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'
import { startNaming } from '../../naming.ts'
import { assessmentWith, COMPONENTS } from '../../rounds.ts'
import { springAndAutumn } from '../../snapshots.ts'

const archive = archiveOf('ArchiveDialog')

beforeAll(async () => {
  await startNaming()
  await loadLaterTexts()
})
beforeEach(async () => {
  await archive.clear()
  openAnotherArchive(archive)
})
afterEach(cleanup)

const [first, second] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot, Snapshot]

type Files = Readonly<Record<string, string | Snapshot>>

const given = (files: Files) => ({
  kind: 'chosen' as const,
  files: Object.entries(files).map(([name, content]) => ({
    name,
    file: new File([typeof content === 'string' ? content : writeSnapshotFile(content, true)], name),
  })),
})

async function preview(files: Files) {
  const { rerender } = render(<ArchiveDialog given={given(files)} />)
  await screen.findByRole('heading', { name: 'Det er i filerne' })
  return rerender
}

const add = (name: RegExp) => screen.getByRole('button', { name })
const shown = () => archiveStore.getState().snapshots

test('R1, R2 what files hold is shown first; a yes keeps it, and undo takes it back', async () => {
  await preview({ 'a.json': first, 'b.json': second })
  expect(screen.getByText('2 nye øjebliksbilleder fra 1 kommune')).toBeTruthy()
  expect(shown()).toEqual([])
  fireEvent.click(add(/^Læg 2 i arkivet/))
  expect(await screen.findByText('2 øjebliksbilleder er lagt i arkivet.')).toBeTruthy()
  expect(document.activeElement?.textContent).toBe('2 øjebliksbilleder er lagt i arkivet.')
  expect(shown()).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: 'Fortryd' }))
  expect(await screen.findByText('Det er fortrudt. Det gjaldt 2 øjebliksbilleder.')).toBeTruthy()
  expect(shown()).toEqual([])
})

test('H75 what came in its place has the focus when a button is gone: after undo, and where files are chosen anew', async () => {
  await preview({ 'a.json': first })
  fireEvent.click(add(/^Læg 1 i arkivet/))
  fireEvent.click(await screen.findByRole('button', { name: 'Fortryd' }))
  const undone = await screen.findByText('Det er fortrudt. Det gjaldt 1 øjebliksbillede.')
  await waitFor(() => expect(document.activeElement).toBe(undone))
  expect(screen.queryByRole('link')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Vælg andre filer' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vælg filer' }))
})

test('H75 the same when the preview is left', async () => {
  await preview({ 'a.json': first })
  fireEvent.click(screen.getByRole('button', { name: 'Annullér' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vælg filer' }))
})

test('H26 the same files once more', async () => {
  await addToArchive([first, second])
  await preview({ 'a.json': first, 'b.json': second })
  expect(screen.getByText('Allerede importeret – ingen forskelle.')).toBeTruthy()
  expect(screen.getByText('2 er her i forvejen')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /i arkivet/ })).toBeNull()
})

test('R3, R4, H27 each refused file is named with place and reason, 20 of them shown', async () => {
  const bad = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`m/${index}.json`, `{${index}`]))
  await preview({ 'a.json': first, 'ark.xlsx': 'PK\u0003\u0004 xl/workbook', ...bad })
  expect(screen.getByText('26 filer kan ikke bruges')).toBeTruthy()
  const alert = screen.getByRole('alert')
  expect(alert.querySelectorAll('li')).toHaveLength(20)
  expect(alert.textContent).toContain('\u2068ark.xlsx\u2069 › Det er et Excel-ark.')
  expect(alert.textContent).toContain('\u2068m/0.json\u2069 › Linje 1, tegn 2')
  expect(alert.textContent).toContain('og 6 flere')
  expect(screen.getByRole('button', { name: 'Hent hele listen som tekst' })).toBeTruthy()
  fireEvent.click(add(/^Læg 1 i arkivet/))
  await screen.findByText('1 øjebliksbillede er lagt i arkivet.')
})

describe('H13 the same id with other content', () => {
  const renamed = { ...first, name: 'Et andet navn' }

  it('both are told, and both are kept where nothing is chosen', async () => {
    await addToArchive([first])
    await preview({ 'ny.json': renamed })
    const choice = screen.getByRole('combobox', { name: /^I arkivet: .*Forår 2025.* · I .*ny\.json.*: .*Et andet navn/ })
    expect((choice as HTMLSelectElement).value).toBe('all')
    fireEvent.click(add(/^Læg 1 i arkivet/))
    await screen.findByText('1 øjebliksbillede er lagt i arkivet.')
    expect(shown().map(({ name }) => name).toSorted()).toEqual(['Et andet navn', 'Forår 2025'])
  })

  it('what differs is told in words, also where both are called the same', async () => {
    await addToArchive([first])
    await preview({ 'clash2.json': { ...first, scores: first.scores.map((score, index) => (index === 0 ? { ...score, value: 5 } : score)) } })
    const choice = screen.getByRole('combobox')
    const told = document.getElementById(choice.getAttribute('aria-describedby') ?? '')
    expect(told?.textContent.replaceAll(/[\u2068\u2069]/g, '')).toBe('»shared-strategy«, niveau: 1 i arkivet, 5 i clash2.json')
  })

  it('that of the file takes the place when it is chosen', async () => {
    await addToArchive([first])
    await preview({ 'ny.json': renamed })
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } })
    fireEvent.click(add(/^Læg 1 i arkivet/))
    await screen.findByText('1 øjebliksbillede er lagt i arkivet.')
    expect(shown()).toEqual([withoutComponentNotes(renamed)])
  })

  it('nothing is kept when that of the archive is chosen, for all at once too', async () => {
    await addToArchive([first, second])
    await preview({ 'a.json': renamed, 'b.json': { ...second, note: 'ny' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'For alle' }), { target: { value: 'archive' } })
    expect(screen.queryByRole('button', { name: /i arkivet$/ })).toBeNull()
    expect(screen.getAllByRole('combobox').map((each) => (each as HTMLSelectElement).value)).toEqual(['archive', '0', '0'])
  })
})

test('a whole assessment comes as its snapshots and as it is now, and says so', async () => {
  await preview({ 'v.json': writeFile(withScore(springAndAutumn(), COMPONENTS[0] ?? '', 5), 'backup') })
  expect(screen.getByText('3 nye øjebliksbilleder fra 1 kommune')).toBeTruthy()
  expect(screen.getByText(/^1 af filerne er en hel vurdering\. .* Enkeltsvar, indsatser og handleplan er ikke med\.$/)).toBeTruthy()
})

test('of one’s own team it is said that they are not shown among the others', async () => {
  appStore.setState({ history: newHistory({ ...assessmentWith(), municipality: first.municipality.toUpperCase(), team: first.team }) })
  await preview({ 'a.json': first, 'b.json': { ...second, team: 'Et andet hold' } })
  expect(screen.getByText('2 nye øjebliksbilleder fra 1 kommune')).toBeTruthy()
  expect(screen.getByText('1 af de nye er jeres eget og vises ikke blandt de andre')).toBeTruthy()
  appStore.setState({ history: null })
})

test('H21 invisible characters are told of, and taken out when that is asked for', async () => {
  await preview({ 'a.json': { ...first, team: 'Led\u200Belsen' } })
  expect(screen.getByText('Tekster med usynlige tegn:')).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Fjern de usynlige tegn' }))
  fireEvent.click(add(/^Læg 1 i arkivet/))
  await screen.findByText('1 øjebliksbillede er lagt i arkivet.')
  expect(shown()[0]?.team).toBe('Ledelsen')
})

test('H21, H26 a known file with invisible characters is known, and nothing is said of it', async () => {
  await addToArchive([{ ...first, team: 'Ledelsen' }])
  await preview({ 'a.json': { ...first, team: 'Led\u200Belsen' } })
  expect(screen.getByText('Allerede importeret – ingen forskelle.')).toBeTruthy()
  expect(screen.queryByText('Tekster med usynlige tegn:')).toBeNull()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('H65 an odd order of days is shown, and not put right', async () => {
  await preview({ 'a.json': first, 'b.json': { ...second, date: '2019-01-01' } })
  expect(screen.getByText(/Efterår 2025.*\(1\. januar 2019\)/)).toBeTruthy()
})

test('H15 a day that is still to come is told of', async () => {
  await preview({ 'a.json': first, 'b.json': { ...second, date: '2199-01-01' } })
  expect(screen.getByText(/^Datoen ligger ude i fremtiden/)).toBeTruthy()
  expect(screen.getByText(/Efterår 2025.*\(1\. januar 2199\)/)).toBeTruthy()
})

test('in a window that may only read, it is said why', async () => {
  appStore.setState({ isReadOnly: true })
  render(<ArchiveDialog given={null} />)
  expect(screen.getByRole('alert').textContent).toBe('Her kan I kun læse. Fortsæt i det vindue, der gemmer.')
  expect(screen.queryByRole('button', { name: 'Vælg filer' })).toBeNull()
  appStore.setState({ isReadOnly: false })
})

test('a link is no file, and the dialog stays', async () => {
  render(<ArchiveDialog given={{ kind: 'link' }} />)
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Det er et link og ikke en fil/)
  expect(screen.getByRole('button', { name: 'Vælg andre filer' })).toBeTruthy()
})

test('H20 what files hold is shown letter for letter', async () => {
  await preview({ '<img src=x>.json': { ...first, municipality: '<img src=x onerror=alert(1)>' }, 'b<svg>.json': '' })
  expect(document.querySelector('img, svg[onload]')).toBeNull()
  expect(screen.getByRole('alert').textContent).toContain('b<svg>.json')
})

test('H46 where there is no room it is said at once, and the archive is as it was', async () => {
  await addToArchive([first])
  openAnotherArchive({ ...archive, change: async () => ({ ok: false, error: 'full' }) })
  await preview({ 'b.json': second })
  fireEvent.click(add(/^Læg 1 i arkivet/))
  expect((await screen.findByText(/^Der er ikke plads i browseren/)).getAttribute('role')).toBe('alert')
  expect(shown()).toEqual([first])
})

describe('H47 without access', () => {
  const blocked = openArchive(() => () => Promise.reject(new DOMException('', 'SecurityError')))

  it('this is said at once, and no files can be chosen', async () => {
    openAnotherArchive(blocked)
    render(<ArchiveDialog given={null} />)
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Browseren giver ikke adgang til det lager/)
    expect(screen.queryByRole('button', { name: 'Vælg filer' })).toBeNull()
  })

  it('files that were dropped are not read first', async () => {
    openAnotherArchive(blocked)
    render(<ArchiveDialog given={given({ 'a.json': first })} />)
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Browseren giver ikke adgang/)
    expect(screen.queryByRole('heading', { name: 'Det er i filerne' })).toBeNull()
  })

  it('another try says how it went, and goes on where there is access', async () => {
    let isBlocked = true
    openAnotherArchive({ ...archive, readAll: () => (isBlocked ? blocked : archive).readAll() })
    render(<ArchiveDialog given={null} />)
    const again = await screen.findByRole('button', { name: 'Prøv igen' })
    fireEvent.click(again)
    expect(await screen.findByText('Der er stadig ikke adgang.')).toBeTruthy()
    isBlocked = false
    fireEvent.click(again)
    const choose = await screen.findByRole('button', { name: 'Vælg filer' })
    await waitFor(() => expect(document.activeElement).toBe(choose))
  })
})

test('reading can be stopped, and no files at all are told of', async () => {
  const many = Object.fromEntries(snapshotsOfMunicipalities(20).map((each) => [`${each.id}.json`, each]))
  const { rerender } = render(<ArchiveDialog given={given(many)} />)
  await screen.findByText(/^Læser \d+ af 80$/)
  const cancel = screen.getByRole('button', { name: 'Annullér' })
  expect(document.activeElement).toBe(cancel)
  fireEvent.click(cancel)
  expect(screen.getByRole('button', { name: 'Vælg en mappe' })).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vælg filer' }))
  rerender(<ArchiveDialog given={given({})} />)
  expect(await screen.findByText(/^Der er ingen filer/)).toBeTruthy()
  await waitFor(() => expect(shown()).toEqual([]))
})
