import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { readSnapshotFile } from '../../../src/exchange/snapshotFile.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { snapshotsInOrder } from '../../../src/model/snapshots.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore, useApp } from '../../../src/state/store.ts'
import { SnapshotList } from '../../../src/views/snapshots/SnapshotList.tsx'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'
import { startNaming } from '../../naming.ts'
import { springAndAutumn, taken } from '../../snapshots.ts'

beforeAll(startNaming)
afterEach(cleanup)

function Holder({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const assessment = useApp(({ history }) => history?.present ?? null)
  return assessment && <SnapshotList snapshots={snapshotsInOrder(assessment)} isReadOnly={isReadOnly} />
}

function show(assessment: Assessment = springAndAutumn(), isReadOnly = false) {
  appStore.setState({ history: newHistory(assessment), isReadOnly })
  render(<Holder isReadOnly={isReadOnly} />)
}

const names = () => screen.queryAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)

test('H65 the order is that of the numbers, and an odd day is said, not put right', () => {
  show(taken(springAndAutumn(), { id: 'x', name: 'Uret stod forkert', date: '2019-01-01' }))
  expect(names()).toEqual(['Forår 2026', 'Efterår 2026', 'Uret stod forkert'])
  const odd = screen.getAllByRole('listitem').filter((item) => within(item).queryByText(/Datoen ligger før/))
  expect(odd.map((item) => item.querySelector('strong')?.textContent)).toEqual(['Uret stod forkert'])
  expect(screen.getByText('1. januar 2019')).toBeTruthy()
})

test('one is deleted, and brought back from where it was', async () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Slet: Forår 2026' }))
  expect(names()).toEqual(['Efterår 2026'])
  expect(screen.getByRole('status').textContent).toBe('»Forår 2026« er slettet.')
  const back = screen.getByRole('button', { name: 'Fortryd sletningen' })
  expect(document.activeElement).toBe(back)
  fireEvent.click(back)
  expect(names()).toEqual(['Forår 2026', 'Efterår 2026'])
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Forår 2026'))
})

test('the last one too', () => {
  show({ ...springAndAutumn(), snapshots: springAndAutumn().snapshots.slice(0, 1) })
  fireEvent.click(screen.getByRole('button', { name: 'Slet: Forår 2026' }))
  expect(names()).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Fortryd sletningen' }))
  expect(names()).toEqual(['Forår 2026'])
})

test('H20 a name is shown letter for letter', () => {
  show(taken(springAndAutumn(), { id: 'x', name: '<img src=x onerror=alert(1)>', date: '2026-12-01' }))
  expect(names().at(-1)).toBe('<img src=x onerror=alert(1)>')
  expect(document.querySelector('img')).toBeNull()
})

test('where nothing may be changed, they can be saved as files', () => {
  show(springAndAutumn(), true)
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent)).toEqual([
    'Gem som fil: Forår 2026',
    'Gem som fil: Efterår 2026',
    'Gem alle som filer',
  ])
})

test('one is saved as a file of its own that can be read again; all, as a file each', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL')
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Gem som fil: Efterår 2026' }))
  expect(readSnapshotFile(await textSaved(saved))).toEqual({ ok: true, value: { snapshot: springAndAutumn().snapshots[1], warnings: [] } })
  fireEvent.click(screen.getByRole('button', { name: 'Gem alle som filer' }))
  expect(screen.getByText(/^2 filer bliver hentet/)).toBeTruthy()
  await vi.waitFor(() => expect(saved.mock.calls).toHaveLength(3))
  expect(readSnapshotFile(await textSaved(saved))).toMatchObject({ ok: true })
})

test('a file for others holds no notes of components, and it is said', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL')
  const noted = snapshotsOfMunicipalities(1)[0]
  if (!noted) throw new Error('none')
  show({ ...springAndAutumn(), snapshots: [noted] })
  fireEvent.click(screen.getByRole('button', { name: `Gem som fil: ${noted.name}` }))
  const text = await textSaved(saved)
  expect(text).not.toContain('samtaler i')
  expect(readSnapshotFile(text)).toMatchObject({ value: { snapshot: { scores: noted.scores.map(({ value }) => ({ value, note: '' })) } } })
  expect(screen.getByText(/Noter om de enkelte komponenter er ikke med\.$/)).toBeTruthy()
})

async function textSaved({ mock }: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }) {
  const [blob] = mock.calls.at(-1) ?? []
  return blob instanceof Blob ? blob.text() : ''
}
