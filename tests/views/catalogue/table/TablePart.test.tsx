import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { setPicked } from '../../../../src/state/picked.ts'
import { appStore, useApp } from '../../../../src/state/store.ts'
import { useCatalogueWords } from '../../../../src/views/catalogue/catalogueWords.ts'
import { TablePart } from '../../../../src/views/catalogue/table/TablePart.tsx'
import { usePlace } from '../../../../src/views/catalogue/usePlace.ts'
import { goToPlace } from '../../../../src/views/catalogue/wantedPlace.ts'
import type { Assessment } from '../../../../src/model/assessment.ts'
import { loadCatalogueTexts, startWording } from '../../../../src/wording/i18n.ts'
import { catalogueOf, nowOpen, openCatalogue, stepsDone } from '../../../catalogue.ts'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
  await page.viewport(1366, 768)
})
beforeEach(() => {
  history.replaceState(null, '', '#/trappe?del=tabel')
  open(120)
  setPicked(nowOpen(), new Set())
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

function open(count: number) {
  const told = Array.from({ length: count }, (_, index) => ({
    name: `Indsats ${index + 1}`,
    administration: index % 2 === 0 ? 'Sundhed' : '',
  }))
  openCatalogue(catalogueOf(told))
}

interface PartProps {
  readonly assessment: Assessment
  readonly isFound: (name: string) => boolean
  readonly isReadOnly: boolean
}

function Part({ assessment, isFound, isReadOnly }: PartProps) {
  const words = useCatalogueWords(assessment)
  const place = usePlace()
  const found = assessment.interventions.filter(({ name }) => isFound(name))
  return <TablePart assessment={assessment} found={found} place={place} item={null} isReadOnly={isReadOnly} words={words} />
}

const every = () => true

function Shown({ isFound = every, isReadOnly = false }: Partial<PartProps>) {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <Part assessment={assessment} isFound={isFound} isReadOnly={isReadOnly} /> : null
}

const heading = () => screen.getByRole('heading').textContent
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })

test('the heading and the caption say the finding', () => {
  render(<Shown isFound={(name) => name !== 'Indsats 1'} />)
  expect(screen.getByRole('heading').textContent).toBe('119 af 120 indsatser.')
  expect(screen.getByRole('table', { name: '119 af 120 indsatser.' })).toBeTruthy()
})

test('one step that has most is told', () => {
  openCatalogue(catalogueOf([{ name: 'Et' }, { name: 'To', step: 'preventive' }, { name: 'Tre', step: 'preventive' }]))
  render(<Shown />)
  expect(screen.getByRole('heading').textContent).toBe('3 indsatser. Flest står på trin 2: 2.')
})

test('all on one step is told, also of one alone', () => {
  openCatalogue(catalogueOf(['Et', 'To', 'Tre'].map((name) => ({ name, step: 'preventive' }))))
  const { rerender } = render(<Shown />)
  expect(heading()).toBe('Alle 3 indsatser står på trin 2.')
  rerender(<Shown isFound={(name) => name.startsWith('T')} />)
  expect(heading()).toBe('2 af 3 indsatser. Alle står på trin 2.')
  rerender(<Shown isFound={(name) => name === 'Et'} />)
  expect(heading()).toBe('1 af 3 indsatser. Den står på trin 2.')
  cleanup()
  openCatalogue(catalogueOf([{ name: 'Et', step: 'preventive' }]))
  render(<Shown />)
  expect(heading()).toBe('Den ene indsats står på trin 2.')
})

test('a long name is whole, a step is not cut, and a range of years stays on one line', () => {
  const name = 'Et forløb for børn og unge med et navn, der er så langt, at det kun kan kendes på enden. '.repeat(4)
  openCatalogue(catalogueOf([{ name: `${name}Nord` }, { name: `${name}Syd`, ages: ['3-5', '6-9', '10-12', '13-15'] }]))
  render(<Shown />)
  for (const cell of screen.getAllByRole('rowheader')) {
    const text = within(cell).getByText(/(Nord|Syd)$/)
    expect(text.scrollHeight).toBeLessThanOrEqual(text.clientHeight || text.scrollHeight)
    expect(getComputedStyle(text).webkitLineClamp).toBe('none')
  }
  const [select] = screen.getAllByRole('combobox', { name: /^Trin for/ })
  // The longest of the built-in steps, '3 Hjemmebaserede', and the arrow.
  expect(select?.clientWidth).toBeGreaterThan(165)
  for (const range of ['3–5 år', '6–9 år', '10–12 år', '13–15 år']) {
    expect(screen.getByText(range).getClientRects()).toHaveLength(1)
  }
})

test.each([700, 1024, 1080, 1280])('a name has room in a window that is %i px wide', async (width) => {
  await page.viewport(width, 768)
  render(<Shown />)
  expect(screen.getByRole('rowheader', { name: 'Indsats 1' }).clientWidth).toBeGreaterThan(150)
  await page.viewport(1366, 768)
})

test('on a phone all of a box can be pressed', async () => {
  await page.viewport(390, 844)
  render(<Shown />)
  // As the page is set up around it.
  document.querySelector<HTMLElement>('.list-part')?.style.setProperty('--page', '16px')
  const label = box('Vælg Indsats 1').closest('label')
  label?.scrollIntoView({ block: 'center' })
  const { left = 0, right = 0, top = 0 } = label?.getBoundingClientRect() ?? {}
  expect(right - left).toBeGreaterThanOrEqual(44)
  expect(document.elementFromPoint(left + 2, top + 22)?.closest('label')).toBe(label)
  await page.viewport(1366, 768)
})

test('a row is drawn anew only for what is its own', async () => {
  const { rerender } = render(<Shown />)
  const first = screen.getByRole('combobox', { name: 'Trin for Indsats 1' })
  rerender(<Shown isFound={(name) => name !== 'Indsats 7'} />)
  expect(screen.getByRole('combobox', { name: 'Trin for Indsats 1' })).toBe(first)
  await waitFor(() => expect(names()).toHaveLength(50))
})

test('fifty a page, and on to the last', () => {
  render(<Shown />)
  expect(names()).toHaveLength(50)
  expect(screen.getByText('Viser 1–50 af 120')).toBeTruthy()
  press('Forrige')
  press('Næste')
  press('Næste')
  expect(screen.getByText('Viser 101–120 af 120')).toBeTruthy()
  expect(names()).toHaveLength(20)
  press('Næste')
  expect(names()).toHaveLength(20)
})

test('sorts by a column, and the other way; another order begins at the first page', () => {
  render(<Shown />)
  press('Næste')
  press('Navn')
  expect(names().slice(0, 3)).toEqual(['Indsats 1', 'Indsats 2', 'Indsats 3'])
  expect(screen.getByRole('columnheader', { name: 'Navn' }).getAttribute('aria-sort')).toBe('ascending')
  press('Navn')
  expect(names()[0]).toBe('Indsats 120')
  expect(screen.getByRole('columnheader', { name: 'Navn' }).getAttribute('aria-sort')).toBe('descending')
})

test('all that are found are picked, of every page, and stay picked when a filter hides some', () => {
  const { rerender } = render(<Shown />)
  fireEvent.click(box('Vælg alle 120 fundne'))
  expect(screen.getByRole('button', { name: 'Ret eller slet 120 valgte' })).toBeTruthy()
  rerender(<Shown isFound={(name) => name.length === 9} />)
  expect(screen.getByText(/^120 valgt\. 111 af dem vises ikke\.$/)).toBeTruthy()
  fireEvent.click(box('Vælg alle 9 fundne'))
  expect(screen.getByRole('button', { name: 'Ret eller slet 111 valgte' })).toBeTruthy()
  press('Fravælg')
  expect(screen.queryByRole('button', { name: /^Ret eller slet/ })).toBeNull()
})

test('on a phone the order is chosen from a list', async () => {
  await page.viewport(390, 844)
  render(<Shown />)
  expect(screen.queryByRole('columnheader', { name: 'Navn' })).toBeNull()
  fireEvent.change(screen.getByRole('combobox', { name: 'Rækkefølge' }), { target: { value: 'name' } })
  expect(names().slice(0, 2)).toEqual(['Indsats 1', 'Indsats 2'])
  await page.viewport(1366, 768)
})

test('one is picked by its box, and what is picked opens the dialog', () => {
  render(<Shown />)
  fireEvent.click(box('Vælg Indsats 7'))
  expect(box('Vælg alle 120 fundne').indeterminate).toBe(true)
  press('Ret eller slet 1 valgt')
  expect(location.hash).toBe('#/trappe?vis=indsatser&del=tabel')
})

test('what is taken away is no longer picked', () => {
  render(<Shown />)
  fireEvent.click(box('Vælg Indsats 7'))
  press('Slet Indsats 7')
  expect(screen.queryByRole('button', { name: /^Ret eller slet/ })).toBeNull()
  expect(stepsDone()).toEqual(['intervention-removed'])
})

test('the focus goes on to the row that comes up', () => {
  render(<Shown />)
  press('Slet Indsats 1')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Slet Indsats 7' }))
})

test('the focus goes on to the row that comes up, be it out of sight until then', () => {
  render(<Shown />)
  const [inSight, below] = document.querySelectorAll('.list-table tbody')
  const last = inSight?.lastElementChild?.querySelector('th')?.textContent
  const next = below?.firstElementChild?.querySelector('th')?.textContent
  press(`Slet ${last}`)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: `Slet ${next}` }))
})

test('a step is changed in place; the page and the focus go with the row', () => {
  render(<Shown />)
  const step = screen.getByRole('combobox', { name: 'Trin for Indsats 1' })
  step.focus()
  fireEvent.change(step, { target: { value: 'residential-care' } })
  expect(nowOpen().interventions[0]?.step).toBe('residential-care')
  expect(screen.getByText('Viser 51–100 af 120').textContent).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Trin for Indsats 1' }))
})

test('from a page of few rows, too, the focus goes with the row', () => {
  render(<Shown />)
  press('Næste')
  press('Næste')
  const step = screen.getByRole('combobox', { name: 'Trin for Indsats 120' })
  step.focus()
  fireEvent.change(step, { target: { value: 'universal' } })
  expect(screen.getByText('Viser 1–50 af 120')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Trin for Indsats 120' }))
})

test('a row that was moved is followed no longer once something else is done', () => {
  const { rerender } = render(<Shown />)
  fireEvent.change(screen.getByRole('combobox', { name: 'Trin for Indsats 1' }), { target: { value: 'residential-care' } })
  expect(screen.getByText('Viser 51–100 af 120')).toBeTruthy()
  press('Slet Indsats 87')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Slet Indsats 93' }))
  const elsewhere = screen.getByRole('button', { name: 'Navn' })
  elsewhere.focus()
  act(() => goToPlace({ search: 'indsats' }))
  rerender(<Shown isFound={(name) => name !== 'Indsats 7'} />)
  expect(screen.getByText('Viser 1–50 af 118')).toBeTruthy()
  expect(document.activeElement).toBe(elsewhere)
})

test('the focus is not handed on with a row: a key must not reach an intervention that nobody chose', () => {
  const { rerender } = render(<Shown isFound={(name) => name.endsWith('1')} />)
  const remove = screen.getByRole('button', { name: 'Slet Indsats 11' })
  remove.focus()
  rerender(<Shown isFound={(name) => name.startsWith('Indsats 2')} />)
  expect(remove.isConnected).toBe(true)
  expect(document.activeElement).toBe(document.body)
  const stays = screen.getByRole('button', { name: 'Slet Indsats 21' })
  stays.focus()
  rerender(<Shown isFound={(name) => name.endsWith('1')} />)
  expect(document.activeElement).toBe(stays)
})

test('the name opens the form', () => {
  render(<Shown />)
  press('Indsats 1')
  expect(location.hash).toBe('#/trappe/i1?vis=indsats&del=tabel')
})

test('where nothing can be changed, nothing can be pressed', () => {
  render(<Shown isReadOnly />)
  expect(screen.getAllByRole<HTMLSelectElement>('combobox', { name: /^Trin for/ }).every(({ disabled }) => disabled)).toBe(true)
  expect(screen.queryByRole('button', { name: 'Indsats 1' })).toBeNull()
  expect(screen.queryByRole('checkbox', { name: /^Vælg alle/ })).toBeNull()
})

test('all rows that are found go on paper, not only the page', () => {
  render(<Shown />)
  fireEvent(window, new Event('beforeprint'))
  const sheet = document.querySelector<HTMLElement>('.print-sheet')
  expect(sheet && within(sheet).getAllByRole('rowheader', { hidden: true })).toHaveLength(120)
  expect(sheet?.querySelector('.printed-filter')).toBeNull()
  fireEvent(window, new Event('afterprint'))
})

test('on paper the filter stands in words, the method below a name that does not say it, and ages in short', () => {
  history.replaceState(null, '', '#/trappe?del=tabel&forebyggelse=secondary&soeg=marte')
  openCatalogue(
    catalogueOf([
      { name: 'Samtaler', method: 'Marte Meo', ages: ['6-9', '10-12'] },
      { name: 'Marte meo for nye', method: 'Marte Meo' },
    ]),
  )
  render(<Shown />)
  expect(document.querySelector('.print-list')).toBeNull()
  fireEvent(window, new Event('beforeprint'))
  expect(document.querySelector('.printed-filter')?.textContent).toBe('Forebyggelse: Sekundær. Søgning: »marte«')
  const rows = [...document.querySelectorAll('.print-list tbody tr')].map((row) => row.textContent)
  expect(rows[0]).toContain('SamtalerMarte Meo')
  expect(rows[0]).toContain('6–12 år')
  expect(rows[1]).not.toContain('Marte Meo')
  fireEvent(window, new Event('afterprint'))
})

test('2,000 rows: only a page of them is drawn, and the next comes at once', () => {
  open(2000)
  render(<Shown />)
  expect(names()).toHaveLength(50)
  const before = performance.now()
  press('Næste')
  const took = performance.now() - before
  expect(screen.getByText('Viser 51–100 af 2.000')).toBeTruthy()
  // Far below what a person waits for, on a busy machine too.
  expect(took).toBeLessThan(1000)
  expect(appStore.getState().history?.past).toEqual([])
})

test('a row that is free takes in the next, and one that stays is the same', async () => {
  const { rerender } = render(<Shown isFound={(name) => name.endsWith('1')} />)
  const stays = screen.getByRole('rowheader', { name: 'Indsats 21' })
  const goes = screen.getByRole('rowheader', { name: 'Indsats 11' })
  rerender(<Shown isFound={(name) => name.startsWith('Indsats 2')} />)
  expect(screen.getByRole('rowheader', { name: 'Indsats 21' })).toBe(stays)
  expect(goes.isConnected).toBe(true)
  expect(names().every((name) => name?.startsWith('Indsats 2'))).toBe(true)
  await waitFor(() => expect(names()).toHaveLength(11))
})

test('no row of the last search is seen below those of the next', async () => {
  const { rerender } = render(<Shown />)
  expect(names()).toHaveLength(50)
  rerender(<Shown isFound={(name) => name.endsWith('0')} />)
  expect(names().length).toBeGreaterThan(5)
  expect(names().every((name) => name?.endsWith('0'))).toBe(true)
  await waitFor(() => expect(names()).toHaveLength(12))
})

test('who changes a row works on in that very row', () => {
  render(<Shown isFound={(name) => name.endsWith('1')} />)
  const row = screen.getByRole('rowheader', { name: 'Indsats 21' }).closest('tr')
  press('Slet Indsats 11')
  expect(screen.getByRole('rowheader', { name: 'Indsats 21' }).closest('tr')).toBe(row)
})
