import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { page } from 'vitest/browser'
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { builtInFramework as framework, walkOf } from '../../../../src/framework/framework.ts'
import { newIntervention, type Intervention } from '../../../../src/model/intervention.ts'
import { appStore } from '../../../../src/state/store.ts'
import { endCatalogue, interventionsNow, showCatalogue, startCatalogue } from '../../../catalogueParts.tsx'

beforeAll(startCatalogue)
afterEach(async () => {
  endCatalogue()
  await page.viewport(414, 896)
})

const STRATEGY = 'shared-strategy'

function intervention(id: string, components: readonly string[]): Intervention {
  return { ...newIntervention(id, `Indsats ${id}`, 'preventive'), components }
}

const interventions = [
  intervention('1', [STRATEGY]),
  intervention('2', [STRATEGY, 'everyday-life']),
  intervention('3', []),
  intervention('4', ['everyday-life']),
]

function heading(): string | null {
  return screen.getByRole('heading', { level: 2 }).textContent
}

function row(name: string): string {
  return screen.getByRole('rowheader', { name: new RegExp(name) }).closest('tr')?.textContent ?? ''
}

function servers(): readonly string[] {
  return interventionsNow().flatMap(({ id, components }) => (components.includes(STRATEGY) ? [id] : []))
}

describe('the heading', () => {
  it('counts the components without interventions', () => {
    showCatalogue('del=komponenter', { interventions })
    expect(heading()).toBe('14 af 16 komponenter har ingen indsatser')
  })

  it('names them where they are few', () => {
    const most = walkOf(framework).slice(2).map(({ id }) => id)
    showCatalogue('del=komponenter', { interventions: [intervention('1', most)] })
    expect(heading()).toBe('Ingen indsatser bidrager til »Fælles strategi« og »Ledelse og rød tråd«')
  })

  it('says that all have some, or that nothing is linked yet', () => {
    showCatalogue('del=komponenter', { interventions: [intervention('1', walkOf(framework).map(({ id }) => id))] })
    expect(heading()).toBe('Alle 16 komponenter har mindst én indsats')
    endCatalogue()
    showCatalogue('del=komponenter', { interventions: [intervention('1', [])] })
    expect(heading()).toBe('Ingen indsatser er knyttet til cirklens komponenter endnu')
  })
})

test('under a filter nothing is said of the interventions that it leaves out', () => {
  showCatalogue('del=komponenter&soeg=Indsats+3', { interventions })
  expect(heading()).toBe('Indsatserne her er ikke knyttet til cirklens komponenter')
  endCatalogue()
  showCatalogue('del=komponenter&soeg=Indsats+4', { interventions })
  expect(heading()).toBe('15 af 16 komponenter har ingen af indsatserne her')
  expect(row('Fælles strategi')).toContain('Ingen her')
})

test('each component has its interventions, and its pair beside', () => {
  showCatalogue('del=komponenter', { interventions })
  expect(row('Fælles strategi')).toContain('Indsats 1 og Indsats 2')
  expect(row('Fælles strategi')).toContain('Hverdagsliv og civilsamfund2 indsatser')
  expect(row('Ledelse og rød tråd')).toContain('Ingen endnu')
  expect(screen.getAllByRole('rowheader')).toHaveLength(18)
})

describe('a component', () => {
  it('of the address is open, with the way to the circle and to its pair', () => {
    showCatalogue(`del=komponenter&valgt=${STRATEGY}`, { interventions })
    const panel = screen.getByRole('complementary')
    expect(within(panel).getByText('2 indsatser bidrager til komponenten:')).toBeTruthy()
    const link = within(panel).getByRole('link', { name: 'Se komponenten i cirklen' })
    expect(link.getAttribute('href')).toBe(`#/vurdering/${STRATEGY}`)
    fireEvent.click(within(panel).getByRole('button', { name: 'Hverdagsliv og civilsamfund' }))
    expect(screen.getByRole('heading', { name: 'Hverdagsliv og civilsamfund' })).toBeTruthy()
  })

  it('gets and loses several interventions in one step of undo', async () => {
    showCatalogue(`del=komponenter&valgt=${STRATEGY}`, { interventions })
    fireEvent.click(screen.getByRole('button', { name: 'Knyt indsatser' }))
    const form = screen.getByRole('group', { name: 'Indsatser, der bidrager til Fælles strategi' })
    expect(within(form).getAllByRole('checkbox', { checked: true })).toHaveLength(2)
    for (const name of ['Indsats 1', 'Indsats 3', 'Indsats 4']) fireEvent.click(within(form).getByRole('checkbox', { name }))
    expect(screen.getByText('3 indsatser er valgt.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Gem' }))
    expect(servers()).toEqual(['2', '3', '4'])
    expect(screen.getByText('3 indsatser bidrager til komponenten:')).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Knyt indsatser' })))
    appStore.getState().undo()
    expect(servers()).toEqual(['1', '2'])
  })

  it('is left as it was where nothing is saved', () => {
    showCatalogue(`del=komponenter&valgt=${STRATEGY}`, { interventions })
    fireEvent.click(screen.getByRole('button', { name: 'Knyt indsatser' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Indsats 3' }))
    fireEvent.click(screen.getByRole('button', { name: 'Annullér' }))
    expect(servers()).toEqual(['1', '2'])
  })

  it('finds interventions by name, and keeps what was picked', () => {
    showCatalogue(`del=komponenter&valgt=${STRATEGY}`, { interventions })
    fireEvent.click(screen.getByRole('button', { name: 'Knyt indsatser' }))
    fireEvent.change(screen.getByRole('searchbox', { name: 'Søg efter en indsats' }), { target: { value: 'ts 3' } })
    expect(screen.getAllByRole('checkbox', { name: /^Indsats/ })).toHaveLength(1)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Indsats 3' }))
    fireEvent.click(screen.getByRole('button', { name: 'Gem' }))
    expect(servers()).toEqual(['1', '2', '3'])
  })

  it('loses one by its own button', () => {
    showCatalogue(`del=komponenter&valgt=${STRATEGY}`, { interventions })
    fireEvent.click(screen.getByRole('button', { name: 'Fjern Indsats 1 fra komponenten' }))
    expect(servers()).toEqual(['2'])
    expect(screen.getByText('1 indsats bidrager til komponenten:')).toBeTruthy()
  })

  it('cannot be changed where nothing can', () => {
    showCatalogue(`del=komponenter&valgt=${STRATEGY}`, { interventions, isReadOnly: true })
    expect(screen.queryByRole('button', { name: 'Knyt indsatser' })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Fjern/ })).toBeNull()
    expect(screen.getByText('Indsats 1')).toBeTruthy()
  })
})

test('on paper each component has the names of all its interventions', async () => {
  showCatalogue('del=komponenter', { interventions })
  dispatchEvent(new Event('beforeprint'))
  await waitFor(() => expect(document.querySelector('.printed')?.textContent).toContain('Indsats 1 · Indsats 2'))
  dispatchEvent(new Event('afterprint'))
})

test('a name of one long word makes the table no wider than the screen', async () => {
  await page.viewport(1366, 800)
  const name = 'Børneungefamiliesamarbejdsindsats'.repeat(6)
  showCatalogue('del=komponenter', { interventions: [{ ...intervention('1', [STRATEGY]), name }] })
  const table = screen.getByRole('table')
  expect(table.getBoundingClientRect().width).toBeLessThanOrEqual(table.parentElement?.clientWidth ?? 0)
})
