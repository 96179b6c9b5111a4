import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Intervention } from '../../../../src/model/intervention.ts'
import { newHistory } from '../../../../src/state/history.ts'
import { appStore, useApp } from '../../../../src/state/store.ts'
import { useCatalogueWords } from '../../../../src/views/catalogue/catalogueWords.ts'
import { StairsPart } from '../../../../src/views/catalogue/stairs/StairsPart.tsx'
import { usePlace } from '../../../../src/views/catalogue/usePlace.ts'
import type { Assessment } from '../../../../src/model/assessment.ts'
import { parseRoute } from '../../../../src/views/route.ts'
import { useRoute } from '../../../../src/views/useRoute.ts'
import { loadCatalogueTexts, startWording } from '../../../../src/wording/i18n.ts'
import { manyInterventions } from '../../../manyInterventions.ts'
import { assessmentWith } from '../../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
})
beforeEach(() => page.viewport(1366, 768))
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

function App() {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <Part assessment={assessment} /> : null
}

function Part({ assessment }: { readonly assessment: Assessment }) {
  const words = useCatalogueWords(assessment)
  const { item } = useRoute()
  const place = usePlace()
  const isReadOnly = useApp((state) => state.isReadOnly)
  return (
    <StairsPart assessment={assessment} found={assessment.interventions} {...{ place, item, isReadOnly, words }} />
  )
}

function show(count: number, { hash = '#/trappe', isReadOnly = false } = {}) {
  history.replaceState(null, '', hash)
  appStore.setState({ history: newHistory({ ...assessmentWith(), interventions: manyInterventions({ count }) }), isReadOnly })
  return render(<App />)
}

const title = () => screen.getByRole('heading', { level: 2, name: /trin/ }).textContent
const options = () => screen.queryAllByRole('option', { name: /, trin \d/ })
const blocks = () => within(screen.getByRole('toolbar', { name: 'Indsatstrappen' })).getAllByRole('button')
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const panel = () => screen.getByRole('region', { name: 'Trinnene' })
const query = () => new URLSearchParams(parseRoute(location.hash)?.query ?? '')
const interventions = (): readonly Intervention[] => appStore.getState().history?.present.interventions ?? []

async function goBack() {
  await act(async () => {
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
    history.back()
    await gone
  })
}

describe('a few interventions', () => {
  it('stand as cards, under a heading that says where they stand', () => {
    show(30)
    expect(options()).toHaveLength(30)
    expect(title()).toBe('23 af 30 indsatser står på trin 1 og 2, ingen på trin 4')
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  it('are grouped when that is wished, and the address says so', async () => {
    show(30)
    await userEvent.selectOptions(select('Grupper efter'), 'Forvaltning')
    expect(query().get('gruppe')).toBe('forvaltning')
    expect(options()).toHaveLength(0)
    expect(blocks()[0]?.getAttribute('aria-label')).toMatch(/^Beskæftigelse og Unge: \d+ indsats(er)? på trin 1;/)
    await userEvent.selectOptions(select('Grupper efter'), 'Ingen grupper')
    expect(options()).toHaveLength(30)
  })

  it('are coloured by another class, with a legend that counts', async () => {
    show(30)
    await userEvent.selectOptions(select('Farve efter'), 'Type')
    expect(query().get('farve')).toBe('type')
    const legend = screen.getByRole('list', { name: 'Farverne viser type' })
    const [first] = within(legend).getAllByRole('listitem')
    expect(first?.textContent).toMatch(/^RRådgivning \d+$/)
    expect(first?.title).toBe('Rådgivning eller lettere behandling')
    expect(options()[0]?.getAttribute('aria-label')).toMatch(/trin 1/)
  })
})

describe('many interventions', () => {
  it('stand as groups by type of themselves', () => {
    show(300)
    expect(select('Grupper efter').selectedOptions[0]?.textContent).toBe('Automatisk: type')
    expect(blocks().length).toBeGreaterThan(20)
  })

  it('open at a block: the step alone, with its group, and Back leads back to the block', async () => {
    show(300)
    const block = blocks().find((each) => /^Konsultativ sparring.*trin 2/.test(each.getAttribute('aria-label') ?? ''))
    block?.focus()
    await userEvent.keyboard('{Enter}')
    expect(query().get('paa')).toBe('preventive')
    expect(query().get('gruppe')).toBe('type')
    expect(title()).toMatch(/^\d+ af 300 indsatser står på trin 2/)
    expect(options()).toHaveLength(interventions().filter(({ step }) => step === 'preventive').length)
    await waitFor(() => expect(document.activeElement?.textContent).toBe(title()))
    await goBack()
    expect(query().get('paa')).toBeNull()
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Konsultativ sparring.*trin 2/))
  })

  it('leave the step with Escape and with the button', async () => {
    show(300)
    await userEvent.click(screen.getByRole('button', { name: 'Se trinnet alene' }))
    expect(query().get('paa')).toBe('preventive')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(query().get('paa')).toBeNull())
    await userEvent.click(screen.getByRole('button', { name: 'Se trinnet alene' }))
    await userEvent.click(screen.getByRole('button', { name: 'Hele trappen' }))
    await waitFor(() => expect(query().get('paa')).toBeNull())
  })

  it('keep Escape in a field for the field', async () => {
    show(300, { hash: '#/trappe?paa=preventive' })
    select('Farve efter').focus()
    await userEvent.keyboard('{Escape}')
    expect(query().get('paa')).toBe('preventive')
  })

  it('go from step to step, and Back to the whole staircase', async () => {
    show(300)
    await userEvent.click(screen.getByRole('button', { name: 'Se trinnet alene' }))
    await userEvent.click(screen.getByRole('button', { name: /^Trin 3:/ }))
    await userEvent.click(screen.getByRole('button', { name: /^Trin 5:/ }))
    expect(query().get('paa')).toBe('foster-care')
    await goBack()
    expect(query().get('paa')).toBeNull()
  })

  it('say how many are drawn of those that are too many, and lead to the table', async () => {
    show(1000, { hash: '#/trappe?paa=preventive' })
    expect(options()).toHaveLength(300)
    expect(screen.getByText(/^Viser 300 af \d+ indsatser\.$/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Se dem alle i tabellen' }))
    expect(query().get('del')).toBe('tabel')
    expect(query().getAll('trin')).toEqual(['preventive'])
    expect(query().get('paa')).toBeNull()
  })

  it('are all there in a step of their own for a step that is not known', () => {
    show(300, { hash: '#/trappe?paa=nowhere' })
    expect(screen.queryByRole('button', { name: 'Hele trappen' })).toBeNull()
    expect(blocks().length).toBeGreaterThan(20)
  })
})

it('say that some are in several groups, where they are', async () => {
  show(300)
  expect(screen.queryByText(/flere grupper/)).toBeNull()
  await userEvent.selectOptions(select('Grupper efter'), 'Aldersgruppe')
  expect(screen.getByText(/En indsats kan stå i flere grupper/)).toBeTruthy()
})

describe('on a narrow screen', () => {
  beforeEach(() => page.viewport(390, 844))

  it('each step is one press away, with its number and its count', async () => {
    show(300)
    const jumps = within(screen.getByRole('navigation', { name: 'Gå til et trin' })).getAllByRole('button')
    const counts = interventions().filter(({ step }) => step === 'universal').length
    expect(jumps.map((each) => each.querySelector('strong')?.textContent)).toEqual(['1', '2', '3', '4', '5', '6'])
    await userEvent.click(screen.getByRole('button', { name: `Gå til trin 1, ${counts} indsatser` }))
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Trin 1: /)
    const { top } = document.activeElement?.getBoundingClientRect() ?? { top: -1 }
    expect(top).toBeGreaterThanOrEqual(-1)
    expect(top).toBeLessThan(500)
  })

  it('not where a step is looked at alone, nor where the steps stand side by side', async () => {
    show(30, { hash: '#/trappe?paa=preventive' })
    expect(screen.queryByRole('navigation')).toBeNull()
    cleanup()
    await page.viewport(1366, 768)
    show(30)
    expect(screen.queryByRole('navigation')).toBeNull()
  })
})

describe('a step alone', () => {
  it('moves a card with Shift and an arrow, and goes on with the next', async () => {
    show(30, { hash: '#/trappe?paa=preventive' })
    const [first] = options()
    const before = options().length
    first?.focus()
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(options()).toHaveLength(before - 1)
    expect(document.activeElement?.getAttribute('role')).toBe('option')
  })

  it('changes nothing that is only read', async () => {
    show(30, { hash: '#/trappe?paa=preventive', isReadOnly: true })
    const before = interventions()
    options()[0]?.focus()
    await userEvent.keyboard('{Delete}{Shift>}{ArrowRight}{/Shift}{Enter}')
    expect(interventions()).toEqual(before)
    expect(parseRoute(location.hash)?.layer).toBeNull()
  })

  it('changes the intervention itself where a card shows it for the second time', async () => {
    show(30, { hash: '#/trappe?paa=preventive&gruppe=alder' })
    const names = options().map((each) => each.querySelector('title')?.textContent)
    const twice = options().find((_, index) => names.indexOf(names[index]) < index)
    const name = twice?.querySelector('title')?.textContent
    twice?.focus()
    await userEvent.keyboard('{Delete}')
    expect(options().filter((each) => each.querySelector('title')?.textContent === name)).toEqual([])
    expect(interventions()).toHaveLength(29)
  })
})

describe('the panel of steps', () => {
  it('counts what stands on the open step by type, and follows the pick', async () => {
    show(30)
    expect(within(panel()).getByRole('table', { name: 'Indsatser efter type' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: /^Trin 3:/ }))
    const open = panel().querySelector('details[open] summary')
    expect(open?.textContent).toBe('3 Hjemmebaserede foranstaltninger')
  })

  it('looks at the picked step alone when it is pressed once more', async () => {
    show(30)
    await userEvent.click(screen.getByRole('button', { name: /^Trin 3:/ }))
    expect(query().get('paa')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: /^Trin 3:/ }))
    expect(query().get('paa')).toBe('home-based')
  })
})

it('is printed with its finding, its legend, and a list for each step', () => {
  show(300)
  act(() => void dispatchEvent(new Event('beforeprint')))
  const printed = document.querySelector('.printed')
  const lists = [...(printed?.querySelectorAll('section') ?? [])]
  expect(printed?.querySelector('h2')?.textContent).toBe(title())
  expect(lists).toHaveLength(6)
  const rows = lists.flatMap((list) => [...list.querySelectorAll('li')])
  expect(rows).toHaveLength(300)
  expect(printed?.textContent).toMatch(/På pause \d+/)
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(document.querySelector('.printed')).toBeNull()
})

it('says on paper what is filtered and searched by, and each with its sign, administration and ages in short', () => {
  show(29, { hash: '#/trappe?forebyggelse=secondary&soeg=e' })
  expect(document.querySelector('.printed')).toBeNull()
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(document.querySelector('.printed-filter')?.textContent).toBe('Forebyggelse: Sekundær. Søgning: »e«')
  const [item] = document.querySelectorAll('.printed-step li')
  expect(item?.querySelector('.pill')?.textContent).toMatch(/^(I+|–)$/)
  expect(item?.querySelector('.printed-facts')?.textContent).toMatch(/ og /)
  act(() => void dispatchEvent(new Event('afterprint')))
})

it('is said when nothing is there', () => {
  show(0)
  expect(screen.getByRole('heading', { level: 2, name: 'Ingen indsatser endnu' })).toBeTruthy()
  expect(screen.getAllByRole('button', { name: /^Trin \d: .*, ingen endnu$/ })).toHaveLength(6)
  expect(screen.queryByRole('combobox')).toBeNull()
})
