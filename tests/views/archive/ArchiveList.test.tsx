import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ARCHIVE_NAME, openArchive } from '../../../src/browser/archive.ts'
import { writeSnapshotFile } from '../../../src/exchange/snapshotFile.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { addToArchive, openAnotherArchive } from '../../../src/views/archive/archiveActions.ts'
import { ArchiveList } from '../../../src/views/archive/ArchiveList.tsx'
import { archiveOf } from '../../archives.ts'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'
import { startNaming } from '../../naming.ts'

const archive = archiveOf('ArchiveList')

beforeAll(startNaming)
beforeEach(async () => {
  await archive.clear()
  openAnotherArchive(archive)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const [first] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot]

/** What lies in the archive is read from there, as after a reload. */
async function show(snapshots: readonly Snapshot[], isReadOnly = false) {
  await addToArchive(snapshots)
  openAnotherArchive(archive)
  render(<ArchiveList isReadOnly={isReadOnly} hasImport />)
  await waitFor(() => expect(screen.queryByText('Læser arkivet')).toBeNull())
}

/** Details open a moment after they are told to. */
async function open(name: RegExp) {
  fireEvent.click(screen.getByText(name, { selector: 'summary, summary *' }))
  await waitFor(() => expect(screen.getByText(name, { selector: 'summary, summary *' }).closest('details')?.childElementCount).toBeGreaterThan(1))
}

const municipalities = () => [...document.querySelectorAll('.archive-group > summary bdi')].map(({ textContent }) => textContent)

test('it says how many lie there, of how many municipalities, and about how many more there is room for', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 1e12, usage: 0 })
  await show(snapshotsOfMunicipalities(3))
  expect(await screen.findByText('12 øjebliksbilleder fra 3 kommuner.')).toBeTruthy()
  expect(await screen.findByText(/Plads til ca. 950 til\./)).toBeTruthy()
})

test('where the browser does not say how much room it has, nothing is said', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({})
  await show([first])
  expect(await screen.findByText('1 øjebliksbillede fra 1 kommune.')).toBeTruthy()
  expect(screen.queryByText(/Plads til/)).toBeNull()
})

test('empty, it says what to do', async () => {
  await show([])
  expect(screen.getByText(/^Arkivet er tomt\. Bed andre kommuner/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Hent øjebliksbilleder' }))
  expect(location.hash).toContain('vis=hent-billeder')
  history.replaceState(null, '', '#')
})

test('one is deleted, then all of a municipality; the last is brought back, and the focus follows', async () => {
  await show(snapshotsOfMunicipalities(2))
  await open(/Se og slet/)
  expect(municipalities()).toEqual(['Albertslund', 'Allerød'])
  await open(/^Albertslund/)
  fireEvent.click(screen.getByRole('button', { name: 'Slet: Albertslund, Forår 2025' }))
  expect(await screen.findByText('»\u2068Albertslund, Forår 2025\u2069« er slettet fra arkivet.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fortryd' }))
  fireEvent.click(screen.getByRole('button', { name: 'Slet alle fra Albertslund' }))
  await waitFor(() => expect(municipalities()).toEqual(['Allerød']))
  const read = await archive.readAll()
  expect(read.ok && read.value.length).toBe(4)
  fireEvent.click(screen.getByRole('button', { name: 'Fortryd' }))
  expect(await screen.findByText('Det er fortrudt. Det gjaldt 3 øjebliksbilleder.')).toBeTruthy()
  expect(municipalities()).toEqual(['Albertslund', 'Allerød'])
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Arkivet' }))
})

test('H20 a name is shown letter for letter', async () => {
  const name = '<img src=x onerror=alert(1)>'
  await show([{ ...first, municipality: name, name: '{{7*7}}', note: '<b>' }])
  await open(/Se og slet/)
  expect(municipalities()).toEqual([name])
  await open(/onerror/)
  expect(screen.getByText('{{7*7}}')).toBeTruthy()
  expect(document.querySelector('img, b')).toBeNull()
})

test('H65 a day before that of one taken earlier is said', async () => {
  const [one, two] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot, Snapshot]
  await show([one, { ...two, date: '2019-01-01' }])
  await open(/Se og slet/)
  await open(/^Albertslund/)
  const odd = screen.getAllByRole('listitem').filter((item) => within(item).queryByText(/Datoen ligger før/) && !within(item).queryByText('Albertslund'))
  expect(odd.map((item) => within(item).getByText('1. januar 2019').textContent)).toHaveLength(1)
})

test('H13 versions of one snapshot are told apart, and which of them counts', async () => {
  const scores = first.scores.map((score, index) => (index === 0 ? { ...score, value: 5 } : score))
  await show([first, { ...first, id: `${first.id}+2`, scores }])
  await open(/Se og slet/)
  await open(/^Albertslund/)
  const told = [...document.querySelectorAll('.archive-rows .snapshot-odd')].map(({ textContent }) => textContent.replaceAll(/[\u2068\u2069]/g, ''))
  expect(told.toSorted()).toEqual([
    'En af 2 udgaver af samme øjebliksbillede. Den tæller ikke med blandt de andre. Forskellen på den og den, der tæller:»shared-strategy«, niveau: 1 her, 5 i den, der tæller',
    'En af 2 udgaver af samme øjebliksbillede. Det er den af udgaverne, der tæller blandt de andre.',
  ])
})

test('R7, H48 what cannot be read is told of, and can be taken along before it is deleted', async () => {
  await archive.change({ removes: [], puts: [{ key: 'x', text: '{' }] })
  await show([first])
  expect(await screen.findByText(/^1 tekst i arkivet kan ikke vises/)).toBeTruthy()
  const remove = screen.getByRole<HTMLButtonElement>('button', { name: 'Slet fra arkivet' })
  expect(remove.disabled).toBe(true)
  const saved = vi.spyOn(URL, 'createObjectURL')
  fireEvent.click(screen.getByRole('button', { name: 'Hent som fil' }))
  const [[blob] = []] = saved.mock.calls
  expect(blob instanceof Blob && (await blob.text())).toBe('{\n')
  fireEvent.click(remove)
  await waitFor(() => expect(screen.queryByText(/kan ikke vises/)).toBeNull())
})

test('H47 without access it says so and why, and offers nothing but another try', async () => {
  openAnotherArchive(openArchive(() => () => Promise.reject(new DOMException('', 'SecurityError'))))
  render(<ArchiveList isReadOnly={false} hasImport />)
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Browseren giver ikke adgang til det lager/)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Prøv igen'])
})

function put(snapshot: Snapshot) {
  return archive.change({ removes: [], puts: [{ key: snapshot.id, text: writeSnapshotFile(snapshot, false) }] })
}

test('what another window puts there is shown, and when the page is looked at again', async () => {
  await show([first])
  const [, second, third] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot, Snapshot, Snapshot]
  await put(second)
  const other = new BroadcastChannel(ARCHIVE_NAME)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  other.postMessage(null)
  other.close()
  expect(await screen.findByText('2 øjebliksbilleder fra 1 kommune.')).toBeTruthy()
  await put(third)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(await screen.findByText('3 øjebliksbilleder fra 1 kommune.')).toBeTruthy()
})

test('where nothing may be changed, there is nothing to press', async () => {
  await show(snapshotsOfMunicipalities(1), true)
  await open(/Se og slet/)
  await open(/^Albertslund/)
  expect(screen.queryByRole('button')).toBeNull()
})
