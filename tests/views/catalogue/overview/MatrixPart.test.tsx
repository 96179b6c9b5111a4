import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { CLASSES } from '../../../../src/analysis/classes.ts'
import { newIntervention } from '../../../../src/model/intervention.ts'
import { placeFrom } from '../../../../src/views/catalogue/place.ts'
import { parseRoute } from '../../../../src/views/route.ts'
import { loadTakeHomeTexts, setLanguage } from '../../../../src/wording/i18n.ts'
import { endCatalogue, sample, showCatalogue, startCatalogue } from '../../../catalogueParts.tsx'
import { handedOver } from '../../../handedOver.ts'

beforeAll(startCatalogue)
afterEach(async () => {
  endCatalogue()
  await setLanguage('da')
})

function heading(): string {
  return (screen.getByRole('heading', { level: 2 }).textContent ?? '').replaceAll('\u2060', '').replaceAll('\u00a0', ' ')
}

function place() {
  return placeFrom(parseRoute(location.hash)?.query ?? '')
}

function cell(name: string) {
  return screen.getByRole('button', { name })
}

function choose(label: string, value: string) {
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } })
}

function made(unit: string, prevention: 'primary' | 'secondary' | 'tertiary') {
  return { ...newIntervention(`${unit} ${prevention}`, 'X', 'universal'), unit, prevention }
}

describe('the heading', () => {
  it('says how much is empty, and what nobody has', () => {
    showCatalogue('del=matrix')
    expect(heading()).toBe('23 af 48 felter er tomme. »Anbringelse på institution« og »18–22 år« har ingen indsatser')
  })

  it('on the early steps names the ages without anything', async () => {
    showCatalogue('del=matrix&raekker=type')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kun de tidlige trin (1–2)' }))
    await screen.findByText('Filter er slået til. Her er 25 af 29 indsatser med.')
    expect(heading()).toBe('22 af 40 felter er tomme. »16–17 år« og »18–22 år« har ingen indsatser')
    expect(place().filter).toEqual({ step: ['universal', 'preventive'] })
  })

  it('counts them where they are many', () => {
    showCatalogue('del=matrix', { interventions: [{ ...newIntervention('1', 'A', 'universal'), ages: ['0-2'] }] })
    expect(heading()).toBe('47 af 48 felter er tomme. 5 trin og 7 aldersgrupper har ingen indsatser')
  })

  it('says which row or column has the most gaps where each has something', () => {
    const interventions = [
      ...['A', 'B', 'C', 'D'].map((unit) => made(unit, 'primary')),
      ...['B', 'C', 'D'].map((unit) => made(unit, 'secondary')),
      made('D', 'tertiary'),
    ]
    showCatalogue('del=matrix&raekker=enhed&kolonner=forebyggelse', { interventions })
    expect(heading()).toBe('4 af 12 felter er tomme. »Tertiær« har flest huller, 3')
    fireEvent.click(screen.getByRole('button', { name: 'Byt om' }))
    expect(heading()).toBe('4 af 12 felter er tomme. »Tertiær« har flest huller, 3')
  })

  it('counts no gaps by status or by whether parents are included', () => {
    showCatalogue('del=matrix&kolonner=status')
    expect(heading()).toBe('28 indsatser efter trin og status')
    expect(screen.queryByText('Hul')).toBeNull()
    expect(screen.getByText('Tomme felter efter »Status« regnes ikke for huller.')).toBeTruthy()
    choose('Kolonner', 'parents')
    expect(heading()).toBe('28 indsatser efter trin og om forældre er med')
    expect(screen.queryByText('Hul')).toBeNull()
  })

  it('counts where the filter leaves only values that cannot be missing', () => {
    const interventions = [{ ...newIntervention('1', 'A', 'universal'), type: 'other', ages: ['0-2'], legalBasis: 'none' }]
    showCatalogue('del=matrix&raekker=type&kolonner=alder&type=other', { interventions })
    expect(heading()).toBe('1 indsats efter type og aldersgruppe')
    expect(screen.getByText('»Andet« regnes ikke for huller.')).toBeTruthy()
    expect(screen.getByRole('table')).toBeTruthy()
    endCatalogue()
    showCatalogue('del=matrix&kolonner=lov&lov=none', { interventions })
    expect(heading()).toBe('1 indsats efter trin og lovgrundlag')
  })

  it('does not take what is not told for what is not there', () => {
    const bare = Array.from({ length: 12 }, (_, at) => newIntervention(`${at}`, `I${at}`, 'universal'))
    showCatalogue('del=matrix', { interventions: bare })
    expect(heading()).toBe('Ingen aldersgrupper er angivet endnu')
    expect(screen.queryByText('Hul')).toBeNull()
    choose('Rækker', 'types')
    expect(heading()).toBe('Ingen typer eller aldersgrupper er angivet endnu')
    endCatalogue()
    const [first, ...others] = bare
    const interventions = [...(first ? [{ ...first, ages: ['0-2'], unit: 'A' }] : []), ...others]
    showCatalogue('del=matrix', { interventions })
    expect(heading()).toContain('47 af 48 felter er tomme')
    expect(screen.getByText('12 indsatser er talt med. 11 er uden aldersgruppe.')).toBeTruthy()
    endCatalogue()
    showCatalogue('del=matrix&enhed=', { interventions })
    expect(heading()).toBe('Ingen aldersgrupper er angivet for de 11 indsatser her')
  })

  it('says that there are none where there are none, and that nothing is told', () => {
    showCatalogue('del=matrix&raekker=enhed&kolonner=trin', { interventions: [newIntervention('1', 'A', 'universal')] })
    expect(heading()).toBe('Ingen enheder er angivet endnu')
    endCatalogue()
    showCatalogue('del=matrix', { interventions: [{ ...newIntervention('1', 'A', 'universal'), status: 'paused' }] })
    expect(heading()).toBe('Indsatsen her er på pause')
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('counts those on pause where the filter asks for them', () => {
    showCatalogue('del=matrix&status=paused')
    expect(screen.getByText('1 indsats er talt med.')).toBeTruthy()
    const leaveOut = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Uden dem på pause' })
    expect(leaveOut.checked).toBe(false)
    fireEvent.click(leaveOut)
    expect(place()).toMatchObject({ paused: false, filter: {} })
  })

  it.each(['da', 'en'] as const)('says something for every class beside every other: %s', async (language) => {
    await setLanguage(language)
    showCatalogue('del=matrix')
    const [rows, columns] = screen.getAllByRole<HTMLSelectElement>('combobox')
    if (!rows || !columns) throw new Error('No axes')
    for (const by of CLASSES) {
      fireEvent.change(rows, { target: { value: by } })
      expect(heading()).toMatch(/^\p{L}|^\d/u)
      expect(document.body.textContent).not.toMatch(/undefined|overview:|catalogue:|\{\{/)
      expect(new Set([rows.value, columns.value]).size).toBe(2)
    }
  })
})

describe('the table', () => {
  it('marks gaps by a word, and counts what is there', () => {
    showCatalogue('del=matrix')
    const table = screen.getByRole('table', { name: 'Trin × aldersgruppe' })
    expect(cell('Forebyggende indsatser, 10–12 år: 8 indsatser').textContent).toBe('8')
    expect(cell('Anbringelse på institution, 0–2 år: Hul, ingen indsatser').textContent).toBe('Hul')
    const last = within(table).getAllByRole('row').at(-1)
    expect(last?.textContent).toContain('28')
    expect(screen.getByText('28 indsatser er talt med. 1 er på pause og er ikke talt med.')).toBeTruthy()
    expect(screen.getByText(/felterne tilsammen 55, selv om der er 28 indsatser/)).toBeTruthy()
  })

  it('counts those on pause on request, in the address', () => {
    showCatalogue('del=matrix')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Uden dem på pause' }))
    expect(place().paused).toBe(true)
    expect(screen.getByText('29 indsatser er talt med.')).toBeTruthy()
  })

  it('has presets, and changes its sides', () => {
    showCatalogue('del=matrix')
    fireEvent.click(screen.getByRole('button', { name: 'Type × forankring' }))
    expect(place()).toMatchObject({ rows: 'types', columns: 'areas' })
    expect(screen.getByRole('button', { name: 'Type × forankring' }).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText('»Andet« regnes ikke for huller.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Byt om' }))
    expect(place()).toMatchObject({ rows: 'areas', columns: 'types' })
  })

  it('shows a filtered class with its own values only', () => {
    showCatalogue('del=matrix&alder=3-5&alder=6-9')
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Trin', '3–5 år', '6–9 år', 'I alt'])
  })

  it('is one stop for Tab, and the arrow keys go round in it', () => {
    showCatalogue('del=matrix')
    const table = screen.getByRole('table')
    const stops = () => within(table).getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)
    expect(stops()).toHaveLength(1)
    stops()[0]?.focus()
    fireEvent.keyDown(document.activeElement ?? table, { key: 'ArrowDown' })
    fireEvent.keyDown(document.activeElement ?? table, { key: 'ArrowRight' })
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Forebyggende indsatser, 0–2 år: 3 indsatser')
    expect(stops()).toEqual([document.activeElement])
  })
})

describe('a cell', () => {
  it('opens its interventions, takes the focus there, and gives it back', async () => {
    showCatalogue('del=matrix')
    const opened = cell('Forebyggende indsatser, 0–2 år: 3 indsatser')
    fireEvent.click(opened)
    const title = await screen.findByRole('heading', { name: 'Forebyggende indsatser · 0–2 år' })
    await waitFor(() => expect(document.activeElement).toBe(title))
    const panel = screen.getByRole('complementary')
    expect(within(panel).getAllByRole('listitem')).toHaveLength(3)
    fireEvent.keyDown(title, { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    expect(document.activeElement).toBe(opened)
  })

  it('is closed by Back, however many were looked at', async () => {
    showCatalogue('del=matrix')
    fireEvent.click(cell('Forebyggende indsatser, 0–2 år: 3 indsatser'))
    fireEvent.click(cell('Forebyggende indsatser, 3–5 år: 4 indsatser'))
    await screen.findByRole('heading', { name: 'Forebyggende indsatser · 3–5 år' })
    history.back()
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    expect(place()).toMatchObject({ part: 'matrix', pick: null })
  })

  it('opens the form of an intervention over it', () => {
    showCatalogue('del=matrix&valgt=universal%2Fprenatal')
    fireEvent.click(within(screen.getByRole('complementary')).getByRole('button', { name: 'Kursus for kommende forældre' }))
    expect(parseRoute(location.hash)).toMatchObject({ layer: 'intervention', item: 'i03' })
  })

  it('shows the same interventions in the table, those on pause left out', () => {
    showCatalogue('del=matrix')
    const paused = sample.find(({ status }) => status === 'paused')
    if (!paused) throw new Error('None is paused')
    endCatalogue()
    showCatalogue(`del=matrix&valgt=${paused.step}%2F${paused.ages[0]}`)
    const panel = screen.getByRole('complementary')
    expect(within(panel).getByRole('heading', { name: 'På pause' })).toBeTruthy()
    expect(within(panel).getByText(paused.name)).toBeTruthy()
  })

  it('leads to the table with both its values in the filter', () => {
    showCatalogue('del=matrix&valgt=universal%2Fprenatal&forvaltning=Sundhed+og+Kultur')
    fireEvent.click(screen.getByRole('button', { name: 'Vis i tabel' }))
    expect(place()).toMatchObject({
      part: 'table',
      pick: null,
      filter: { step: ['universal'], ages: ['prenatal'], administration: ['Sundhed og Kultur'] },
    })
  })

  it('that is a gap says so', () => {
    showCatalogue('del=matrix&valgt=residential-care%2F0-2')
    expect(within(screen.getByRole('complementary')).getByText('Her er et hul: ingen indsatser.')).toBeTruthy()
  })

  it('that is not there is not opened', () => {
    showCatalogue('del=matrix&valgt=nothing%2F0-2')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(screen.getByRole('table')).toBeTruthy()
  })

  it('shows names only where nothing can be changed', () => {
    showCatalogue('del=matrix&valgt=universal%2Fprenatal', { isReadOnly: true })
    const panel = screen.getByRole('complementary')
    expect(within(panel).queryByRole('button', { name: 'Kursus for kommende forældre' })).toBeNull()
    expect(within(panel).getByText('Kursus for kommende forældre')).toBeTruthy()
  })
})

test('the gaps stand as a list, row by row', () => {
  showCatalogue('del=matrix')
  const list = screen.getByText('23 huller som liste').closest('details')
  if (!list) throw new Error('No list')
  list.open = true
  return waitFor(() => {
    const lines = within(list).getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines).toHaveLength(6)
    expect(lines[0]).toBe('Tidligere indsatser i almenområdet 13–15 år, 16–17 år, 18–22 år')
    expect(lines[5]).toBe('Anbringelse på institution alle aldersgrupper')
  })
})

test('more rows than fit are shown by the portion', () => {
  const interventions = Array.from({ length: 40 }, (_, at) => ({
    ...newIntervention(`${at}`, `I${at}`, 'universal'),
    unit: `Enhed ${at}`,
  }))
  showCatalogue('del=matrix&raekker=enhed&kolonner=trin', { interventions })
  expect(screen.getByText('30 af 40 er vist.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Vis flere' }))
  expect(screen.getByRole('rowheader', { name: 'Enhed 39' })).toBeTruthy()
  expect(screen.queryByText(/er vist\./)).toBeNull()
})

describe('the picture', () => {
  // What is fetched when it is asked for is there already: no test is about how long that takes.
  beforeAll(async () => {
    await Promise.all([import('../../../../src/views/pictures/ChartMenu.tsx'), import('../../../../src/views/catalogue/overview/matrixChart.tsx'), loadTakeHomeTexts()])
  })
  afterEach(() => void vi.restoreAllMocks())

  it('is taken along from beside the matrix, with the class that the rows have now', async () => {
    const { names, text } = handedOver()
    showCatalogue('del=matrix&raekker=type')
    fireEvent.click(screen.getByRole('button', { name: 'Billede' }))
    fireEvent.click(await screen.findByRole('button', { name: /^SVG/ }))
    await screen.findByText(/^Gemt: /)
    expect(names).toEqual([expect.stringMatching(/-matrix\.svg$/)])
    expect(await text()).toContain('Rådgivning')
  })

  it('gives the counts as data too', async () => {
    const { text } = handedOver()
    showCatalogue('del=matrix')
    fireEvent.click(screen.getByRole('button', { name: 'Billede' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Gem data (.csv)' }))
    await screen.findByText(/^Gemt: .*-matrix\.csv$/)
    expect(await text()).toContain('Forebyggende indsatser;10–12 år;8;;13;15;28;')
  })

  it('is not offered where there is nothing to count', () => {
    showCatalogue('del=matrix', { interventions: [{ ...newIntervention('1', 'A', 'universal'), status: 'paused' }] })
    expect(screen.queryByRole('button', { name: 'Billede' })).toBeNull()
  })
})

test('on paper there is the whole matrix, and its gaps in words', async () => {
  showCatalogue('del=matrix')
  dispatchEvent(new Event('beforeprint'))
  const sheet = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('.printed')
    if (!found) throw new Error('Not printed')
    return found
  })
  expect(sheet.textContent).toContain('23 af 48 felter er tomme')
  expect(sheet.textContent).toContain('Anbringelse på institution alle aldersgrupper')
  expect(sheet.querySelector('.print-scope')).toBeNull()
  dispatchEvent(new Event('afterprint'))
})

test('on paper the filter is told in words, on screen that it is on', async () => {
  showCatalogue('del=matrix&forebyggelse=secondary&soeg=marte')
  expect(screen.getByText(/^Filter og søgning er slået til\. Her er \d+ af 29 indsatser med\.$/)).toBeTruthy()
  dispatchEvent(new Event('beforeprint'))
  await waitFor(() =>
    expect(document.querySelector('.printed .print-scope')?.textContent).toMatch(
      /^Forebyggelse: Sekundær\. Søgning: »marte«\. Her er \d+ af 29 indsatser med\.$/,
    ),
  )
  dispatchEvent(new Event('afterprint'))
})

test('what is searched only is not called a filter', () => {
  showCatalogue('del=matrix&soeg=marte')
  expect(screen.getByText(/^Søgning er slået til\./)).toBeTruthy()
})

test('where the colours are the reader’s own, no sentence is about how strong they are', () => {
  showCatalogue('del=matrix')
  const strength = screen.getByText('Jo kraftigere farve, jo flere indsatser.')
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const forced = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === '(forced-colors: active)')
  expect(forced.some(({ cssText }) => /\.matrix-strength \{\s*display: none/.test(cssText))).toBe(true)
  expect(strength.className).toBe('matrix-strength')
})
