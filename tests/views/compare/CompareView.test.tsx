import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Assessment } from '../../../src/model/assessment.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { CompareView } from '../../../src/views/compare/CompareView.tsx'
import { setLanguage } from '../../../src/wording/i18n.ts'
import { onFourLevels, withoutComponents } from '../../municipalities.ts'
import { nameIn, startNaming } from '../../naming.ts'
import { assessmentWith, lateCounted } from '../../rounds.ts'
import { manySnapshots, scored, springAndAutumn, taken, WHY } from '../../snapshots.ts'

beforeAll(async () => {
  await page.viewport(1600, 1000)
  await startNaming()
})
beforeEach(() => history.replaceState(null, '', '#/sammenlign'))
afterEach(async () => {
  cleanup()
  history.replaceState(null, '', '#')
  await setLanguage('da')
})

function show(assessment: Assessment = springAndAutumn(nameIn('da')), isReadOnly = false) {
  appStore.setState({ history: newHistory(assessment), isReadOnly })
  render(<CompareView assessment={assessment} item={null} isReadOnly={isReadOnly} />)
}

const finding = () => screen.getByRole('heading', { level: 2 }).textContent
const rows = () => within(screen.getByRole('table', { name: /^Komponent for komponent/ })).getAllByRole('row').slice(1)
const cells = (row: HTMLElement | undefined) => [...(row?.querySelectorAll('th, td:not(.change-mark)') ?? [])].map((cell) => cell.textContent?.replaceAll('\u00AD', ''))

describe('two snapshots', () => {
  it('tell in words first what has moved, and whose change it is', () => {
    show()
    expect(finding()).toBe('Elleve er gået frem, tre står stille, og én er gået tilbage')
    expect(screen.getByText(/Det er gruppens vurdering.*en oplysning, ikke en fejl/)).toBeTruthy()
    expect(screen.getByText('Af fire mål er tre nået.')).toBeTruthy()
  })

  it('stand component by component in a table, by change or as in the circle', () => {
    show()
    expect(cells(rows()[0])).toEqual(['S4Overblik over tilbudsviften', '1', '3', '+2', '3 · nået'])
    expect(cells(rows().at(-1))).toEqual(['S8Fælles forebyggende mindset', 'Ikke vurderet', '2', '–kan ikke sammenlignes', '–'])
    fireEvent.click(screen.getByRole('radio', { name: 'Som i cirklen' }))
    expect(location.hash).toContain('orden=cirkel')
  })

  it('name what cannot be compared', () => {
    show()
    const part = screen.getByRole('region', { name: 'Kan ikke sammenlignes' })
    expect(within(part).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Fælles forebyggende mindset: før: ikke vurderet, nu: 2 · Begyndende',
    ])
  })

  it('are drawn on one circle: the later filled, the earlier as dashed outlines', () => {
    show()
    const circle = screen.getByRole('listbox', { name: 'Komponentcirklen før og nu' })
    const options = within(circle).getAllByRole('option')
    expect(options[0]?.getAttribute('aria-label')).toContain('før: 2 · Begyndende, nu: 3 · Aftalt, ændring +1')
    expect(options.filter((option) => option.querySelector('[stroke-dasharray]'))).toHaveLength(15)
  })

  it('have no overall mean', () => {
    show()
    expect(document.body.textContent).not.toMatch(/\d,\d/)
  })

  it('are chosen by two lists, which stand in the address', () => {
    show()
    fireEvent.change(screen.getByLabelText('Nu'), { target: { value: 'nu' } })
    expect(location.hash).toBe('#/sammenlign?foer=spring&nu=nu')
  })

  it('say so when they are the same, or turned round', () => {
    history.replaceState(null, '', '#/sammenlign?foer=autumn&nu=spring')
    show()
    expect(finding()).toBe('Én er gået frem, tre står stille, og elleve er gået tilbage')
    expect(screen.getByText(/rækkefølgen er vendt om/)).toBeTruthy()
    cleanup()
    history.replaceState(null, '', '#/sammenlign?foer=autumn&nu=autumn')
    show()
    expect(finding()).toBe('Alle 16 står stille')
    expect(screen.getByText('Det er det samme på begge sider.')).toBeTruthy()
  })
})

describe('why', () => {
  it('stands beside the votes of now, as far as they were shown', () => {
    show()
    const panel = screen.getByRole('complementary', { name: 'Den valgte komponent' })
    expect(within(panel).getByText(WHY)).toBeTruthy()
    expect(within(panel).getByText('Runde 2: 14 svar')).toBeTruthy()
    expect(within(panel).getAllByRole('img').at(-1)?.getAttribute('aria-label')).toBe(
      'Niveau 1: 0 svar, Niveau 2: 0 svar, Niveau 3: 4 svar, Niveau 4: 10 svar, Niveau 5: 0 svar',
    )
  })

  it('is opened from the table, and has the focus then', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Ledelse og rød tråd' }))
    expect(location.hash).toContain('valgt=clear-leadership')
    expect(document.activeElement).toBe(screen.getByRole('complementary'))
  })

  it('says when no other round has been shown since, and when none was', () => {
    const first = springAndAutumn(nameIn('da'))
    const [spring] = first.snapshots
    if (!spring) throw new Error('There are two')
    show({ ...first, rounds: first.rounds.slice(0, 1), snapshots: [spring] })
    expect(screen.getByText('Der er ikke vist svar i en ny runde siden.')).toBeTruthy()
    cleanup()
    show(taken(assessmentWith(), { id: 'x', name: 'X', date: '2026-01-01' }))
    expect(screen.getAllByText('Ingen runde havde vist svar.')).toHaveLength(2)
  })
})

it('shows the votes of both, where late answers have been counted in the same round since', () => {
  const first = springAndAutumn(nameIn('da'))
  show({ ...first, rounds: first.rounds.slice(0, 1).map(lateCounted), snapshots: first.snapshots.slice(0, 1) })
  const panel = screen.getByRole('complementary', { name: 'Den valgte komponent' })
  expect(within(panel).getByText('Runde 1: 14 svar')).toBeTruthy()
  expect(within(panel).getByText('Runde 1: 20 svar')).toBeTruthy()
  expect(within(panel).queryByText('Der er ikke vist svar i en ny runde siden.')).toBeNull()
})

describe('more than two', () => {
  it('are a line for each component by number, and a table', () => {
    show(scored(manySnapshots(3, nameIn('da')), Array(16).fill(2)))
    const part = screen.getByRole('region', { name: 'Over tid: 4 gange' })
    const lines = within(part).getAllByRole('img')
    expect(lines).toHaveLength(16)
    expect(lines[0]?.getAttribute('aria-label')).toBe('Fælles strategi: Måling 1 1, Måling 2 ikke vurderet, Måling 3 3, Nu 2')
    fireEvent.click(within(part).getByText('Vis som tabel'))
    const heads = within(part).getAllByRole('columnheader').map((head) => head.textContent)
    expect(heads).toEqual(['Komponent', '1', '2', '3', 'Nu'])
  })

  it('of other frameworks are followed where they can be, and it is said where not', () => {
    const { snapshots, ...rest } = scored(manySnapshots(3, nameIn('da')), Array(16).fill(2))
    const [first, second, third] = snapshots
    if (!first || !second || !third) throw new Error('There are three')
    show({ ...rest, snapshots: [onFourLevels(first), withoutComponents(second, [0]), third] })
    const part = screen.getByRole('region', { name: 'Over tid: 4 gange' })
    expect(within(part).getAllByRole('img')[0]?.getAttribute('aria-label')).toBe('Fælles strategi: Måling 1 anden skala, Måling 2 findes ikke, Måling 3 3, Nu 2')
    expect(within(part).getByText(/^har en anden skala \(1–4\)/)).toBeTruthy()
    expect(within(part).getByText('har ikke Fælles strategi.')).toBeTruthy()
  })

  it('two are no line over time', () => {
    show()
    expect(screen.queryByRole('heading', { name: /^Over tid/ })).toBeNull()
  })
})

describe('with little', () => {
  test('no snapshot: what this is for, and the way to the first', () => {
    show(assessmentWith())
    expect(finding()).toBe('Her ser I, hvad der har flyttet sig')
    fireEvent.click(screen.getByRole('button', { name: 'Tag øjebliksbillede' }))
    expect(location.hash).toBe('#/sammenlign?vis=oejebliksbillede')
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('one is held against the assessment as it is now', () => {
    const [first] = springAndAutumn(nameIn('da')).snapshots
    show({ ...springAndAutumn(nameIn('da')), snapshots: first ? [first] : [] })
    expect(screen.getByLabelText<HTMLSelectElement>('Nu').value).toBe('nu')
    expect(finding()).toBe('Elleve er gået frem, tre står stille, og én er gået tilbage')
  })

  test('nothing scored before is no change', () => {
    show(scored(taken(assessmentWith(), { id: 'x', name: 'X', date: '2026-01-01' }), Array(16).fill(5)))
    expect(finding()).toBe('Ingen komponenter kan sammenlignes endnu')
    expect(within(screen.getByRole('region', { name: 'Kan ikke sammenlignes' })).getAllByRole('listitem')).toHaveLength(16)
  })

  test('where nothing may be changed, no snapshot is taken', () => {
    show(springAndAutumn(nameIn('da')), true)
    expect(screen.queryByRole('button', { name: 'Tag øjebliksbillede' })).toBeNull()
  })
})

test('snapshots taken in Danish are told in English', async () => {
  await setLanguage('en')
  show()
  expect(finding()).toBe('Eleven have moved up, three stand still, and one has moved down')
  expect(screen.getAllByText('Shared strategy').length).toBeGreaterThan(0)
})

test('on paper: the finding, the circle as a picture, and a row for each component', () => {
  show()
  fireEvent(window, new Event('beforeprint'))
  const sheet = document.querySelector<HTMLElement>('.print-sheet')
  if (!sheet) throw new Error('Nothing to print')
  expect(sheet.querySelector('h2')?.textContent).toBe('Elleve er gået frem, tre står stille, og én er gået tilbage')
  expect(sheet.querySelectorAll('tbody tr')).toHaveLength(16)
  expect([...sheet.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual(['Komponent', 'Før', 'Nu', 'Ændring', 'Mål fra før'])
  expect(sheet.textContent).toContain('Fælles forebyggende mindset: før: ikke vurderet')
  fireEvent(window, new Event('afterprint'))
})

test('on paper: three snapshots and more also through time, on a page that says whose it is', () => {
  show(manySnapshots(4, nameIn('da')))
  fireEvent(window, new Event('beforeprint'))
  const part = document.querySelector<HTMLElement>('.print-sheet .print-page')
  expect(part?.querySelector('h1')?.textContent).toBe(document.querySelector('.print-sheet h1')?.textContent)
  expect(part?.textContent).toContain('Over tid: ')
  expect(part?.querySelectorAll('li')).toHaveLength(16)
  expect(document.querySelector('.print-compare')?.textContent).not.toContain('Mål fra før')
  fireEvent(window, new Event('afterprint'))
})
