import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newIntervention, type Intervention } from '../../../src/model/intervention.ts'
import { newHistory } from '../../../src/state/history.ts'
import { setPreferences } from '../../../src/state/preferences.ts'
import { appStore, useApp } from '../../../src/state/store.ts'
import { CatalogueView } from '../../../src/views/catalogue/CatalogueView.tsx'
import { DeskProvider, type Desk } from '../../../src/views/desk.ts'
import { parseRoute } from '../../../src/views/route.ts'
import { useRoute } from '../../../src/views/useRoute.ts'
import { loadCatalogueTexts, startWording } from '../../../src/wording/i18n.ts'
import { assessmentWith } from '../../rounds.ts'

const openExample = vi.fn<() => Promise<void>>(() => Promise.resolve())

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
})
beforeEach(async () => {
  setPreferences({ hasLetterKeys: true })
  await page.viewport(1366, 768)
})
afterEach(() => {
  cleanup()
  openExample.mockClear()
  history.replaceState(null, '', '#')
})

const some: readonly Intervention[] = [
  { ...newIntervention('a', 'Cool Kids', 'preventive'), method: 'Cool Kids', ages: ['6-9'], prevention: 'secondary' },
  { ...newIntervention('b', 'Angstgruppe', 'preventive'), method: 'coolkids', ages: ['6-9', '10-12'], administration: 'Social' },
  { ...newIntervention('c', 'Sorggruppe', 'universal'), ages: [], administration: 'Børn og Læring', prevention: 'primary' },
]

function App() {
  const assessment = useApp((state) => state.history?.present)
  const isReadOnly = useApp((state) => state.isReadOnly)
  const { item } = useRoute()
  return assessment ? <CatalogueView assessment={assessment} item={item} isReadOnly={isReadOnly} /> : null
}

function show(hash = '#/trappe', interventions = some, isReadOnly = false) {
  history.replaceState(null, '', hash)
  appStore.setState({ history: newHistory({ ...assessmentWith(), interventions }), isReadOnly })
  // A view that asks for nothing else of the desk.
  const desk = { openExample } as unknown as Desk
  render(
    <DeskProvider value={desk}>
      <App />
    </DeskProvider>,
  )
}

const button = (name: RegExp | string) => screen.getByRole('button', { name })
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Søg i indsatserne' })
const query = () => new URLSearchParams(parseRoute(location.hash)?.query ?? '')

/** What is found comes when there is time. */
async function expectCount(text: string) {
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text))
}

async function goBack() {
  await act(async () => {
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
    history.back()
    await gone
  })
}

describe('the search', () => {
  it('filters while it is typed, and the address follows', async () => {
    show()
    fireEvent.change(field(), { target: { value: 'coolkids' } })
    await expectCount('2 af 3 indsatser')
    await waitFor(() => expect(query().get('soeg')).toBe('coolkids'))
  })

  it('is one step for Back, however many letters it has, and the next one is another', async () => {
    show()
    const before = history.length
    field().focus()
    fireEvent.change(field(), { target: { value: 'sorg' } })
    await waitFor(() => expect(query().get('soeg')).toBe('sorg'))
    fireEvent.change(field(), { target: { value: 'sorgg' } })
    fireEvent.blur(field())
    expect(query().get('soeg')).toBe('sorgg')
    expect(history.length).toBe(before + 1)
    fireEvent.change(field(), { target: { value: 'cool' } })
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(history.length).toBe(before + 2)
    await goBack()
    await waitFor(() => expect(field().value).toBe('sorgg'))
    await goBack()
    await waitFor(() => expect(field().value).toBe(''))
    await expectCount('3 indsatser')
  })

  it('keeps what is typed while the address is on its way', async () => {
    show()
    for (const value of ['c', 'co', 'coo', 'cool']) {
      fireEvent.change(field(), { target: { value } })
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(field().value).toBe(value)
    }
    await waitFor(() => expect(query().get('soeg')).toBe('cool'))
    expect(field().value).toBe('cool')
  })

  it('is reached by /, emptied by Escape and by its button, and keeps the focus', async () => {
    show('#/trappe?soeg=sorg')
    await expectCount('1 af 3 indsatser')
    await userEvent.keyboard('/')
    expect(document.activeElement).toBe(field())
    expect(field().value).toBe('sorg')
    await userEvent.keyboard('{Escape}')
    expect(field().value).toBe('')
    expect(query().get('soeg')).toBeNull()
    fireEvent.change(field(), { target: { value: 'cool' } })
    await userEvent.click(button('Ryd søgningen'))
    expect(field().value).toBe('')
    expect(document.activeElement).toBe(field())
  })

  it('leaves / alone where single keys are switched off', async () => {
    setPreferences({ hasLetterKeys: false })
    show()
    await userEvent.keyboard('/')
    expect(document.activeElement).not.toBe(field())
  })
})

describe('the filter', () => {
  it('has the kinds of prevention at hand', async () => {
    show()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Primær' }))
    expect(query().getAll('forebyggelse')).toEqual(['primary'])
    await expectCount('1 af 3 indsatser')
  })

  it('offers the values of a class with what each of them lets through, and says what is chosen', async () => {
    show()
    await userEvent.click(button('Aldersgruppe'))
    const list = within(screen.getByRole('group', { name: 'Aldersgruppe' }))
    expect(list.getByRole('checkbox', { name: '10–12 år, 1 indsats' })).toBeTruthy()
    await userEvent.click(list.getByRole('checkbox', { name: '6–9 år, 2 indsatser' }))
    await userEvent.click(list.getByRole('checkbox', { name: 'Ikke angivet, 1 indsats' }))
    expect(query().getAll('alder')).toEqual(['6-9', ''])
    await expectCount('3 indsatser')
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(button('Aldersgruppe, 2 valgt'))
  })

  it('counts what the other filters and the search let through', async () => {
    show('#/trappe?forebyggelse=secondary&soeg=cool')
    await userEvent.click(button('Aldersgruppe'))
    expect(screen.getByRole('checkbox', { name: '6–9 år, 1 indsats' })).toBeTruthy()
    expect(screen.getByRole('checkbox', { name: '10–12 år, 0 indsatser' })).toBeTruthy()
  })

  it('knows a method by all its spellings', async () => {
    show()
    await userEvent.click(button('Flere filtre'))
    await userEvent.click(screen.getByText('Metode'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Cool Kids, 2 indsatser' }))
    expect(query().getAll('metode')).toEqual(['Cool Kids'])
    await expectCount('2 af 3 indsatser')
  })

  it('has what people wrote in the order of the language, each once', async () => {
    const units = ['Åhuset', 'Ærøhus', ' Åhuset', '', 'PPR']
    show('#/trappe', units.map((unit, index) => ({ ...newIntervention(`i${index}`, 'Indsats', 'universal'), unit })))
    await userEvent.click(button('Flere filtre'))
    await userEvent.click(screen.getByText('Enhed'))
    const names = within(screen.getByRole('group', { name: 'Enhed' })).getAllByRole('checkbox')
    expect(names.map((each) => each.getAttribute('aria-label'))).toEqual([
      'PPR, 1 indsats',
      'Ærøhus, 1 indsats',
      'Åhuset, 2 indsatser',
      'Ikke angivet, 1 indsats',
    ])
  })

  it('finds among many values', async () => {
    const many = Array.from({ length: 80 }, (_, index) => ({
      ...newIntervention(`i${index}`, 'Indsats', 'universal'),
      administration: `Forvaltning ${index + 1}`,
    }))
    show('#/trappe', many)
    await userEvent.click(button('Forvaltning'))
    expect(screen.getByText('21 flere. Skriv i feltet for at finde dem.')).toBeTruthy()
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find i listen: Forvaltning' }), { target: { value: '80' } })
    const found = within(screen.getByRole('group', { name: 'Forvaltning' })).getAllByRole('checkbox')
    expect(found.map((each) => each.getAttribute('aria-label'))).toEqual(['Forvaltning 80, 1 indsats'])
  })

  it('shows each chosen value, to be taken away; the focus goes on to the next', async () => {
    show('#/trappe?type=findes-ikke&forebyggelse=primary&forvaltning=Social')
    const chosen = within(screen.getByRole('list', { name: 'Valgte filtre' }))
    expect(chosen.getAllByRole('button').map((each) => each.textContent)).toEqual([
      'Forebyggelse: Primær',
      'Type: findes-ikke',
      'Forvaltning: Social',
    ])
    await userEvent.click(button('Fjern filteret Type: findes-ikke'))
    expect(document.activeElement).toBe(button('Fjern filteret Forvaltning: Social'))
    await userEvent.keyboard('{Enter}{Enter}')
    expect(document.activeElement).toBe(field())
    expect(location.hash).toBe('#/trappe')
  })

  it('clears all of it in one step for Back', async () => {
    show('#/trappe?forebyggelse=primary&soeg=sorg')
    await userEvent.click(button('Ryd alle'))
    await expectCount('3 indsatser')
    expect(field().value).toBe('')
    await goBack()
    await waitFor(() => expect(field().value).toBe('sorg'))
    expect(screen.getByRole('checkbox', { name: 'Primær' })).toHaveProperty('checked', true)
  })

  it('says when nothing passes, and leads back', async () => {
    show('#/trappe?soeg=findesikke')
    expect(screen.getByRole('heading', { name: 'Ingen indsatser passer' })).toBeTruthy()
    await userEvent.click(button('Ryd filtre og søgning'))
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Ingen indsatser passer' })).toBeNull())
    expect(location.hash).toBe('#/trappe')
  })

  it.each(['constructor', '__proto__', '<b>', 'x'.repeat(300)])('takes no harm from »%s« in the address', (odd) => {
    const value = encodeURIComponent(odd)
    show(`#/trappe?forebyggelse=${value}&trin=${value}&foraeldre=${value}&komponent=${value}&alder=${value}&metode=${value}`)
    const chosen = within(screen.getByRole('list', { name: 'Valgte filtre' })).getAllByRole('button')
    expect(chosen.map((each) => each.textContent?.split(': ')[1])).toEqual(Array(6).fill(odd))
  })
})

describe('the head', () => {
  it('leads to each part with the filter, by links that say where they lead', async () => {
    show('#/trappe?forebyggelse=primary')
    const parts = within(screen.getByRole('navigation', { name: 'Vis som' })).getAllByRole('link')
    expect(parts.map((each) => each.textContent)).toEqual([
      'Trappen',
      'Tabel',
      'Matrix',
      'Kompetencer',
      'Komponenter',
      'Overlap',
    ])
    expect(parts[0]?.getAttribute('aria-current')).toBe('page')
    expect(parts[2]?.getAttribute('href')).toBe('#/trappe?del=matrix&forebyggelse=primary')
  })

  it('takes along what was just typed', async () => {
    show()
    field().focus()
    fireEvent.change(field(), { target: { value: 'sorg' } })
    await userEvent.click(screen.getByRole('link', { name: 'Overlap' }))
    expect(location.hash).toBe('#/trappe?del=overlap&soeg=sorg')
  })

  it('opens what is done with the list as a whole', async () => {
    show()
    await userEvent.click(button('Mere'))
    await userEvent.click(button('Gem som regneark'))
    expect(parseRoute(location.hash)?.layer).toBe('list-export')
    expect(screen.queryByRole('button', { name: 'Ret listerne' })).toBeNull()
    await userEvent.click(button('Hent fra regneark'))
    expect(parseRoute(location.hash)?.layer).toBe('list-import')
  })

  it('offers nothing that changes the list where it can only be read', async () => {
    show('#/trappe', some, true)
    expect(screen.queryByRole('button', { name: 'Tilføj indsats' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Hent fra regneark' })).toBeNull()
    await userEvent.click(button('Mere'))
    expect(button('Gem som regneark')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Ret listerne' })).toBeNull()
  })
})

describe('without interventions', () => {
  it('says how to begin', async () => {
    show('#/trappe', [])
    expect(screen.getByRole('heading', { name: 'Hvad har I allerede?' })).toBeTruthy()
    expect(screen.queryByRole('searchbox')).toBeNull()
    await userEvent.click(button('Se eksemplet'))
    expect(openExample).toHaveBeenCalledOnce()
    await userEvent.click(button('Hent eller indsæt fra regneark'))
    expect(parseRoute(location.hash)?.layer).toBe('list-import')
  })

  it('says what it is for where it can only be read', () => {
    show('#/trappe', [], true)
    expect(screen.getByRole('heading', { name: 'Hvad har I allerede?' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Tilføj|Hent|Mere/ })).toBeNull()
  })
})
