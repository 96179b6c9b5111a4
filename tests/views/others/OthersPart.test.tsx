import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { page } from 'vitest/browser'
import { openArchive, type TextArchive } from '../../../src/browser/archive.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { openAnotherArchive } from '../../../src/views/archive/archiveActions.ts'
import { CompareView } from '../../../src/views/compare/CompareView.tsx'
import { setLanguage } from '../../../src/wording/i18n.ts'
import { archiveWith, blockedArchive } from '../../fakeArchive.ts'
import { municipalSnapshot, onFourLevels, withoutComponents } from '../../municipalities.ts'
import { nameIn, startNaming } from '../../naming.ts'
import { springAndAutumn } from '../../snapshots.ts'

beforeAll(async () => {
  await page.viewport(1600, 1000)
  await startNaming()
})
beforeEach(() => history.replaceState(null, '', '#/sammenlign?del=andre'))
afterEach(async () => {
  cleanup()
  openAnotherArchive(openArchive())
  history.replaceState(null, '', '#')
  await setLanguage('da')
})

const at = (municipality: string, ...values: readonly (number | 'unknown')[]) => municipalSnapshot({ municipality, values, nameOf: nameIn('da') })
const three = () => [at('Øster', 2, 2), at('Faxe', 4, 2), at('Aabenraa', 4, 'unknown')]

async function show(snapshots: readonly Snapshot[] | TextArchive = three(), isReadOnly = false): Promise<void> {
  openAnotherArchive('readAll' in snapshots ? snapshots : archiveWith(snapshots))
  const assessment = springAndAutumn(nameIn('da'))
  appStore.setState({ history: newHistory(assessment), isReadOnly })
  render(<CompareView assessment={assessment} item={null} isReadOnly={isReadOnly} />)
  await screen.findByRole('heading', { level: 2 })
}

const finding = () => screen.getByRole('heading', { level: 2 }).textContent
const cards = (within_: HTMLElement = document.body) => [...within_.querySelectorAll('.circle-name')].map((name) => name.textContent?.trim())
const card = (name: RegExp) => screen.getByRole('button', { name })

const stops = () => [...document.querySelectorAll<HTMLElement>('.circle-card[tabindex="0"]')]

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const firstComponent = () => screen.getByRole('button', { name: 'S1 Fælles strategi' })

/** The view follows the address, which the choices are written to. */
function choose(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
}

describe('the circles', () => {
  it('are one of each, one’s own first and marked, by name (H66)', async () => {
    await show()
    expect(cards()).toEqual(['Ærø', 'Faxe', 'Øster', 'Aabenraa'])
    expect(card(/^Jeres egen Ærø/).textContent).toContain('16 af 16 udfyldt')
    expect(card(/^Faxe Ledergruppen/).textContent).toContain('14. april 2026')
    expect(screen.getAllByText('Jeres egen')[0]?.closest('button')).toBe(card(/^Jeres egen/))
  })

  it('can be taken along as a picture, and where the others stand as another', async () => {
    await show()
    expect(screen.getAllByRole('button', { name: /^Billede/ }).map((button) => button.getAttribute('aria-label') ?? button.textContent)).toEqual([
      'Billede: Cirklerne',
      'Billede: Hvor de andre står, komponent for komponent',
    ])
  })

  it('by the level of a component stand in groups, and it is said that this was chosen', async () => {
    await show()
    fireEvent.click(screen.getByRole('radio', { name: 'Niveau i én komponent' }))
    expect(location.hash).toContain('sorter=niveau&komponent=shared-strategy')
    expect(screen.getByText(/^I har valgt at ordne efter niveau i »Fælles strategi«/)).toBeTruthy()
    const high = screen.getByRole('region', { name: '4 · Indarbejdet: 2 andre' })
    expect(cards(high)).toEqual(['Faxe', 'Aabenraa'])
    expect(card(/^Jeres egen Ærø/)).toBe(document.querySelector('.circle-card'))
  })

  it('have no rank, no mean and no sum', async () => {
    await show()
    fireEvent.click(screen.getByRole('radio', { name: 'Niveau i én komponent' }))
    expect(screen.getByRole('tabpanel').textContent).not.toMatch(/\d,\d|nr\. ?\d|plads \d|gennemsnit|i alt|#\d/i)
  })

  it('tell the level of the component that is looked at', async () => {
    await show()
    choose('Se på én komponent', 'clear-leadership')
    expect(card(/^Faxe/).textContent).toContain('2 · Begyndende')
    expect(card(/^Aabenraa/).textContent).toContain('Ikke vurderet')
    expect(finding()).toBe('Ledelse og rød tråd: begge andre med et niveau står på niveau 2. I står på niveau 4.')
  })

  it('may be those of a year', async () => {
    await show([...three(), municipalSnapshot({ municipality: 'Køge', date: '2025-01-01' })])
    choose('Vis', '2025')
    expect(cards()).toEqual(['Ærø', 'Køge'])
  })

  it('are searched when they are many', async () => {
    await show()
    expect(screen.queryByRole('searchbox')).toBeNull()
    cleanup()
    await show(Array.from({ length: 12 }, (_, index) => at(`Kommune ${index}`, 3)))
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'kommune 7' } })
    expect(cards()).toEqual(['Ærø', 'Kommune 7'])
    expect(screen.getByText(/1 passer med søgningen/)).toBeTruthy()
    expect(finding()).toMatch(/ \(alle 12\)$/)
    expect(screen.getByRole('heading', { name: 'Hvor de andre står, komponent for komponent (alle 12)' })).toBeTruthy()
  })

  it('are gone through by arrows, as they lie', async () => {
    await show()
    card(/^Jeres egen/).focus()
    press('ArrowRight')
    expect(document.activeElement).toBe(card(/^Faxe/))
    press('End')
    expect(document.activeElement).toBe(card(/^Aabenraa/))
    press('Home')
    expect(document.activeElement).toBe(card(/^Jeres egen/))
  })

  it('are one stop of Tab, which is the one that was left last (a hundred would be a long way)', async () => {
    await show()
    expect(stops()).toEqual([card(/^Jeres egen/)])
    card(/^Jeres egen/).focus()
    press('End')
    expect(stops()).toEqual([card(/^Aabenraa/)])
    fireEvent.click(screen.getByRole('radio', { name: 'Dato' }))
    expect(stops()).toEqual([card(/^Aabenraa/)])
  })

  it('show names letter by letter, and isolated (H20, H21)', async () => {
    const names = ['<img src=x onerror=alert(1)>', '{{7*7}}', 'A\u202Eborg']
    await show(names.map((name) => at(name, 3)))
    expect(cards().toSorted()).toEqual([...names, 'Ærø'].toSorted())
    expect(document.querySelector('img')).toBeNull()
    expect(card(/borg/).querySelector('bdi')?.textContent).toBe('A\u202Eborg')
  })
})

describe('where the others stand', () => {
  it('is drawn and in a table with the same numbers', async () => {
    await show()
    const part = screen.getByRole('region', { name: 'Hvor de andre står, komponent for komponent' })
    expect(within(part).getAllByRole('img')[0]?.getAttribute('aria-label')).toBe(
      'Fælles strategi. Niveau 1: 0, niveau 2: 1, niveau 3: 0, niveau 4: 2, niveau 5: 0. I står på niveau 3.',
    )
    fireEvent.click(within(part).getByText('Vis som tabel'))
    const row = within(part).getByRole('row', { name: /^Fælles strategi/ })
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['0', '1', '0', '2', '0', '0', '0', '3'])
  })

  it('leads to the component in all circles, and away from it again', async () => {
    await show()
    fireEvent.click(firstComponent())
    expect(firstComponent().getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText(/^2 andre står på et højere niveau end jer/)).toBeTruthy()
    fireEvent.click(firstComponent())
    expect(location.hash).toBe('#/sammenlign?del=andre')
  })

  it('leads to those above one’s own level', async () => {
    await show()
    fireEvent.click(firstComponent())
    fireEvent.click(screen.getByRole('button', { name: 'Vis dem efter niveau' }))
    expect(screen.getByRole('region', { name: '4 · Indarbejdet: 2 andre' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Vis dem efter niveau' })).toBeNull()
  })
})

describe('another framework', () => {
  it('is compared where it has components in common, and it is said where not', async () => {
    await show([withoutComponents(at('Faxe', 1, 2), [0]), onFourLevels(at('Køge', 3))])
    const part = screen.getByRole('region', { name: 'Andre komponenter eller skalaer' })
    expect(within(part).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Faxe: har ikke Fælles strategi.',
      'Køge: har en anden skala (1–4), så niveauerne ikke kan sammenlignes.',
    ])
    choose('Se på én komponent', 'shared-strategy')
    expect(card(/^Faxe/).textContent).toContain('Har ikke komponenten')
    expect(card(/^Køge/).textContent).toContain('Har en anden skala')
  })
})

describe('one of them', () => {
  it('opens large, with its levels beside one’s own, and by its own names', async () => {
    const theirs = municipalSnapshot({ municipality: 'Faxe', values: [4, 'unknown'], nameOf: (id) => `Faxes ${id}` })
    await show([theirs])
    fireEvent.click(card(/^Faxe/))
    const dialog = screen.getByRole('dialog', { name: 'Faxe' })
    const row = within(dialog).getByRole('row', { name: /Faxes shared-strategy/ })
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['4 · Indarbejdet', '3 · Aftalt'])
    expect(await within(dialog).findByRole('img', { name: 'Komponentcirklen for Faxe' })).toBeTruthy()
  })

  it('is put beside one’s own', async () => {
    await show()
    fireEvent.click(card(/^Faxe/))
    fireEvent.click(screen.getByRole('button', { name: 'Sæt ved siden af jeres' }))
    expect(finding()).toBe('De står forskelligt i alle to komponenter, der kan sammenlignes')
    expect(screen.getByText(/^Stiplet: Faxe, Ledergruppen/)).toBeTruthy()
    expect(screen.getByRole('tab', { name: 'Lær af andre kommuner' }).getAttribute('aria-selected')).toBe('true')
    const groups = [...screen.getByLabelText('Stiplet').querySelectorAll('optgroup')].map(({ label }) => label)
    expect(groups).toEqual(['Jeres egne', 'Faxe, Ledergruppen', 'Øster, Ledergruppen', 'Aabenraa, Ledergruppen'])
    choose('Stiplet', three()[0]?.id ?? '')
    expect(screen.getByText(/^Stiplet: Øster, /)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Alle cirkler' }))
    expect(cards()).toHaveLength(4)
  })

  it('beside one’s own no target is missed, and nothing is a step back', async () => {
    history.replaceState(null, '', `#/sammenlign?del=ved-siden&foer=${three()[1]?.id}&nu=nu`)
    await show()
    expect(screen.queryByText(/mål/i)).toBeNull()
    expect(document.querySelector('.change-down')).toBeNull()
    expect(screen.getByRole('columnheader', { name: /^Stiplet.*Faxe$/ })).toBeTruthy()
  })
})

test('on paper each page says whose it is and which page it is', async () => {
  await show(Array.from({ length: 30 }, (_, index) => at(`Kommune ${index}`, 3)))
  fireEvent(window, new Event('beforeprint'))
  const heads = [...document.querySelectorAll('.print-head')].map((head) => head.textContent)
  expect(heads.map((head) => head?.match(/Side \d$/)?.[0])).toEqual(['Side 1', 'Side 2', 'Side 3'])
  expect(document.querySelectorAll('.print-card')).toHaveLength(31)
  fireEvent(window, new Event('afterprint'))
})

describe('with little', () => {
  test('none: what this is for, and the way to the first', async () => {
    await show([])
    expect(finding()).toBe('Her kan I lære af andre kommuner')
    fireEvent.click(screen.getByRole('button', { name: 'Hent øjebliksbilleder' }))
    expect(location.hash).toContain('vis=hent-billeder')
  })

  test('only to be read: nothing is brought in', async () => {
    await show([], true)
    expect(screen.queryByRole('button', { name: 'Hent øjebliksbilleder' })).toBeNull()
  })

  test('one’s own snapshots are no others', async () => {
    await show(springAndAutumn(nameIn('da')).snapshots)
    expect(finding()).toBe('Her kan I lære af andre kommuner')
    expect(screen.getByText(/^I arkivet ligger der 2 øjebliksbilleder fra jeres eget team/)).toBeTruthy()
  })

  test('no access to what is stored: it is said', async () => {
    openAnotherArchive(blockedArchive)
    const assessment = springAndAutumn(nameIn('da'))
    render(<CompareView assessment={assessment} item={null} isReadOnly={false} />)
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Browseren giver ikke adgang/)
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy()
  })

  test('in English the same', async () => {
    await setLanguage('en')
    await show()
    expect(screen.getByRole('tab', { name: 'Learn from other municipalities' })).toBeTruthy()
    expect(cards()[1]).toBe('Aabenraa')
  })
})
