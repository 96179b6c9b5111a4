import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newIntervention } from '../../../../src/model/intervention.ts'
import { setPreferences } from '../../../../src/state/preferences.ts'
import { loadCatalogueTexts, startWording } from '../../../../src/wording/i18n.ts'
import { button, expectCount, field, goBack, query, show } from '../../../catalogueShown.tsx'

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
  history.replaceState(null, '', '#')
})

const moreFilters = () => within(screen.getByRole('group', { name: 'Flere filtre' }))

describe('the filter', () => {
  it('has the kinds of prevention at hand', async () => {
    show()
    const primary = screen.getByRole('checkbox', { name: 'Primær' })
    fireEvent.click(primary)
    expect(primary).toHaveProperty('checked', true)
    expect(screen.getByRole('status').textContent).toBe('1 af 3 indsatser')
    await waitFor(() => expect(query().getAll('forebyggelse')).toEqual(['primary']))
    await expectCount('1 af 3 indsatser')
  })

  it('counts under the other filters only what has no chip of its own', () => {
    show('#/trappe?forebyggelse=primary&forebyggelse=secondary')
    expect(button('Flere filtre')).toBeTruthy()
    cleanup()
    show('#/trappe?forebyggelse=primary&forebyggelse=&enhed=PPR')
    expect(button('Flere filtre, 2 valgt')).toBeTruthy()
  })

  it('offers the values of a class with what each of them lets through, and says what is chosen', async () => {
    show()
    await userEvent.click(button('Aldersgruppe'))
    const list = within(screen.getByRole('group', { name: 'Aldersgruppe' }))
    expect(list.getByRole('checkbox', { name: '10–12 år, 1 indsats' })).toBeTruthy()
    await userEvent.click(list.getByRole('checkbox', { name: '6–9 år, 2 indsatser' }))
    await userEvent.click(list.getByRole('checkbox', { name: 'Ikke angivet, 1 indsats' }))
    await waitFor(() => expect(query().getAll('alder')).toEqual(['6-9', '']))
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

  it('counts anew in a list that is open while something else is searched', async () => {
    show()
    await userEvent.click(button('Aldersgruppe'))
    expect(screen.getByRole('checkbox', { name: '6–9 år, 2 indsatser' })).toBeTruthy()
    await userEvent.keyboard('/angst')
    expect(field().value).toBe('angst')
    expect(screen.getByRole('checkbox', { name: '6–9 år, 1 indsats' })).toBeTruthy()
  })

  it('knows a method by all its spellings', async () => {
    show()
    await userEvent.click(button('Flere filtre'))
    await userEvent.click(moreFilters().getByText('Metode'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Cool Kids, 2 indsatser' }))
    await waitFor(() => expect(query().getAll('metode')).toEqual(['Cool Kids']))
    await expectCount('2 af 3 indsatser')
  })

  it('has what people wrote in the order of the language, each once', async () => {
    const units = ['Åhuset', 'Ærøhus', ' Åhuset', '', 'PPR']
    show('#/trappe', units.map((unit, index) => ({ ...newIntervention(`i${index}`, 'Indsats', 'universal'), unit })))
    await userEvent.click(button('Flere filtre'))
    await userEvent.click(moreFilters().getByText('Enhed'))
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
    await waitFor(() => expect(location.hash).toBe('#/trappe'))
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
