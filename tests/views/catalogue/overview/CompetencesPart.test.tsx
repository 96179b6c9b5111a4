import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { page } from 'vitest/browser'
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { newIntervention, type Intervention } from '../../../../src/model/intervention.ts'
import { endCatalogue, showCatalogue, startCatalogue } from '../../../catalogueParts.tsx'

beforeAll(startCatalogue)
afterEach(endCatalogue)

function intervention(id: string, change: Partial<Intervention>): Intervention {
  return { ...newIntervention(id, `Indsats ${id}`, 'preventive'), ...change }
}

function held(competence: string, where: string, people: number | null) {
  return { holds: [{ competence, where, people }] }
}

const interventions = [
  intervention('1', { method: 'Marte Meo', administration: 'Social', unit: 'Familiehuset', ...held('MarteMeo', 'PPR', 5) }),
  intervention('2', { needs: ['Marte Meo'], administration: 'Sundhed', ...held('Marte Meo', 'Dagtilbud', 6) }),
  intervention('3', { administration: 'Skole', unit: 'PPR', step: 'universal', ...held('Signs of Safety', 'Social', 9) }),
  intervention('4', { needs: ['ART'], administration: 'Skole', ...held('Marte Meo', 'Social', 3) }),
]

function heading(): string | null {
  return screen.getByRole('heading', { level: 2 }).textContent
}

function names(): readonly (string | undefined)[] {
  return within(screen.getByRole('table')).getAllByRole('rowheader').map((head) => within(head).getByRole('button').textContent)
}

function row(name: string): HTMLElement {
  const found = screen.getByRole('button', { name }).closest('tr')
  if (!found) throw new Error(`No row ${name}`)
  return found
}

describe('the heading', () => {
  it('names what is used with nobody to do it, and what nobody uses', () => {
    showCatalogue('del=kompetencer', { interventions })
    expect(heading()).toBe('ART bruges, men det er ikke angivet, hvem der har den. Signs of Safety findes, men bruges ikke')
  })

  it('counts them where they are many', () => {
    const needs = ['A', 'B', 'C', 'D']
    showCatalogue('del=kompetencer', { interventions: [intervention('1', { needs })] })
    expect(heading()).toBe('4 kompetencer bruges, men det er ikke angivet, hvem der har dem')
  })

  it('says that all is well where it is, and where to begin where nothing is told', () => {
    showCatalogue('del=kompetencer', { interventions: [intervention('1', { needs: ['A'], ...held('A', 'PPR', 1) })] })
    expect(heading()).toBe('Den ene kompetence er i brug, og I har angivet, hvor den findes')
    endCatalogue()
    showCatalogue('del=kompetencer', { interventions: [intervention('1', {})] })
    expect(heading()).toBe('Ingen kompetencer er angivet endnu')
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('what is not told', () => {
  it('is not said to be', () => {
    const nowhere = { holds: [{ competence: 'A', where: '', people: 1 }] }
    showCatalogue('del=kompetencer', { interventions: [intervention('1', { needs: ['A'], ...nowhere })] })
    expect(heading()).toBe('1 af 1 kompetence er i brug')
    expect(screen.getByText(/Sted ikke angivet/)).toBeTruthy()
  })

  it('is not a number of people either', () => {
    showCatalogue('del=kompetencer&valgt=A', { interventions: [intervention('1', held('A', 'PPR', 0))] })
    expect(heading()).toBe('0 af 1 kompetence er i brug')
    expect(screen.getByText('PPR er nævnt, men ingen der har den.')).toBeTruthy()
    expect(screen.queryByText(/0 personer/)).toBeNull()
  })
})

test('numbers are written as the language does', () => {
  showCatalogue('del=kompetencer&valgt=A', { interventions: [intervention('1', { needs: ['A'], ...held('A', 'PPR', 1200) })] })
  expect(within(row('A')).getAllByRole('cell').map(({ textContent }) => textContent)).toContain('1.200')
  expect(screen.getByText('Findes ét sted: PPR, 1.200 personer.')).toBeTruthy()
})

describe('the table', () => {
  it('tells who has a competence, how much it is used, and in which administrations it is not', () => {
    showCatalogue('del=kompetencer', { interventions })
    const cells = within(row('Marte Meo')).getAllByRole('cell').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))
    expect(cells).toEqual(['14', 'Dagtilbud 6 · PPR 5 · Social 3', '2 indsatser', 'Skole'])
    expect(row('ART').textContent).toContain('Bruges, men ikke angivet hvor')
    expect(within(row('ART')).getAllByRole('cell')[0]?.textContent).toBe('–')
    expect(row('Signs of Safety').textContent).toContain('Findes, men bruges ikke')
  })

  it('is sorted by people, by what is missing, or by name', () => {
    showCatalogue('del=kompetencer', { interventions })
    expect(names()).toEqual(['Marte Meo', 'Signs of Safety', 'ART'])
    fireEvent.click(screen.getByRole('radio', { name: 'Ikke angivet hvor' }))
    expect(names()).toEqual(['ART', 'Signs of Safety', 'Marte Meo'])
    fireEvent.click(screen.getByRole('radio', { name: 'Navn' }))
    expect(names()).toEqual(['ART', 'Marte Meo', 'Signs of Safety'])
  })

  it('can be searched where it is long', () => {
    showCatalogue('del=kompetencer', { interventions })
    expect(screen.queryByRole('searchbox', { name: 'Søg efter en kompetence' })).toBeNull()
    endCatalogue()
    showCatalogue('del=kompetencer')
    fireEvent.change(screen.getByRole('searchbox', { name: 'Søg efter en kompetence' }), { target: { value: ' marte' } })
    expect(names()).toEqual(['Marte Meo'])
    expect(screen.getByText('1 kompetence passer')).toBeTruthy()
    fireEvent.change(screen.getByRole('searchbox', { name: 'Søg efter en kompetence' }), { target: { value: 'xyz' } })
    expect(screen.getByText('0 kompetencer passer')).toBeTruthy()
  })

  it('lists what the filter lets through, with people, places and gaps of all interventions', () => {
    showCatalogue('del=kompetencer&forvaltning=Social', { interventions })
    expect(screen.getByText('Filter er slået til. Her er 1 af 4 indsatser med.')).toBeTruthy()
    expect(screen.getByText('Personer, steder og mangler er talt i alle 4 indsatser.')).toBeTruthy()
    expect(names()).toEqual(['Marte Meo'])
    const cells = within(row('Marte Meo')).getAllByRole('cell').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))
    expect(cells).toEqual(['14', 'Dagtilbud 6 · PPR 5 · Social 3', '1 af 2 indsatser', 'Skole'])
    expect(heading()).toBe('Den ene kompetence her er i brug, og I har angivet, hvor den findes')
  })

  it('says nothing false of the whole under a filter', () => {
    const some = [
      intervention('1', { method: 'Marte Meo', administration: 'Sundhed og Kultur' }),
      intervention('2', { administration: 'Social', ...held('Marte Meo', 'PPR', 5) }),
      intervention('3', { administration: 'Skole' }),
    ]
    showCatalogue('del=kompetencer&forvaltning=Sundhed+og+Kultur', { interventions: some })
    expect(heading()).toBe('Den ene kompetence her er i brug, og I har angivet, hvor den findes')
    endCatalogue()
    showCatalogue('del=kompetencer&forvaltning=Social&valgt=Marte+Meo', { interventions: some })
    expect(within(row('Marte Meo')).getAllByRole('cell')[2]?.textContent).toBe('0 af 1 indsats')
    expect(within(screen.getByRole('complementary')).getByText('Bruges i 1 indsats, som ikke er her.')).toBeTruthy()
    endCatalogue()
    showCatalogue('del=kompetencer&forvaltning=Skole', { interventions: some })
    expect(heading()).toBe('Indsatserne her nævner ingen kompetencer')
  })
})

describe('a competence', () => {
  it('says where it is, what uses it, and where it is not used', async () => {
    showCatalogue('del=kompetencer', { interventions })
    fireEvent.click(screen.getByRole('button', { name: 'Marte Meo' }))
    const title = await screen.findByRole('heading', { name: 'Marte Meo' })
    await waitFor(() => expect(document.activeElement).toBe(title))
    const panel = screen.getByRole('complementary')
    for (const sentence of [
      'Findes 3 steder: Dagtilbud 6, PPR 5 og Social 3. Det er 14 personer.',
      'Bruges i 2 indsatser:',
      'PPR har den, men bruger den ikke.',
      'Bruges ikke i Skole.',
      'Bruges ikke på trin 1.',
      '1 enhed bruger den ikke',
    ]) {
      expect(within(panel).getByText(sentence)).toBeTruthy()
    }
    expect(within(panel).getByRole('button', { name: 'Indsats 1' })).toBeTruthy()
    fireEvent.click(within(panel).getByRole('button', { name: 'Luk' }))
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  })

  it('of the address is open, and one that nobody has or uses says so', () => {
    showCatalogue('del=kompetencer&valgt=ART', { interventions })
    expect(screen.getByText('Det er ikke angivet, hvem der har den.')).toBeTruthy()
    endCatalogue()
    showCatalogue('del=kompetencer&valgt=Signs+of+Safety', { interventions })
    expect(screen.getByText('Findes ét sted: Social, 9 personer.')).toBeTruthy()
    expect(screen.getByText('Bruges ikke i nogen indsats.')).toBeTruthy()
  })
})

test('on paper the filter and what is searched for are told', async () => {
  showCatalogue('del=kompetencer&forvaltning=Social&soeg=indsats', { interventions })
  dispatchEvent(new Event('beforeprint'))
  await waitFor(() =>
    expect(document.querySelector('.printed')?.textContent).toContain(
      'Forvaltning: Social. Søgning: »indsats«. Her er 1 af 4 indsatser med.',
    ),
  )
  dispatchEvent(new Event('afterprint'))
})

test('a place of one long word makes the table no wider than the screen', async () => {
  await page.viewport(1366, 800)
  const place = 'Børneungefamiliesamarbejdsenhed'.repeat(6)
  showCatalogue('del=kompetencer', { interventions: [intervention('1', held(place, place, 2)), ...interventions] })
  const table = screen.getByRole('table')
  expect(table.getBoundingClientRect().width).toBeLessThanOrEqual(table.parentElement?.clientWidth ?? 0)
  await page.viewport(414, 896)
})

test('on paper every competence has the names of what uses it, and the rule', async () => {
  showCatalogue('del=kompetencer', { interventions })
  dispatchEvent(new Event('beforeprint'))
  await waitFor(() => expect(document.querySelector('.printed')?.textContent).toContain('Indsats 1 · Indsats 2'))
  expect(document.querySelector('.printed')?.textContent).toContain('gælder det største antal')
  dispatchEvent(new Event('afterprint'))
})
