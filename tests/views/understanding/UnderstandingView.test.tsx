import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { setPreferences } from '../../../src/state/preferences.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { withSettled } from '../../../src/model/round.ts'
import { DeskProvider, type Desk } from '../../../src/views/desk.ts'
import { UnderstandingView } from '../../../src/views/understanding/UnderstandingView.tsx'
import { setLanguage } from '../../../src/wording/i18n.ts'
import { assessmentWith, people, revealedRound } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { startSpeech } from '../../speech.ts'

beforeAll(startSpeech)
beforeEach(() => setPreferences({ understandingPart: 'talks', understandingAs: 'circle', rankingBy: '' }))
afterEach(async () => {
  cleanup()
  await setLanguage('da')
})

const [spring, autumn] = [sampleRound(0), sampleRound(1)]
const openExample = vi.fn(() => Promise.resolve())
// The view asks the desk for nothing else.
const desk = { openExample } as unknown as Desk

function show(assessment: Assessment, item: string | null = null) {
  const view = (
    <DeskProvider value={desk}>
      <UnderstandingView assessment={assessment} item={item} isReadOnly={false} />
    </DeskProvider>
  )
  render(view)
}

function choosePart(name: string) {
  fireEvent.click(screen.getByRole('radio', { name }))
}

/** Every figure with a decimal in a text. */
function figures(text: string): readonly string[] {
  return [...new Set(text.match(/\d,\d+/g))].toSorted()
}

describe('with nothing shown', () => {
  test('no round: what the page is for, and the two ways on', () => {
    show(assessmentWith())
    expect(screen.getByRole('heading', { name: 'Her ser I, hvor I forstår opgaven forskelligt' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Forbered en workshop' }).getAttribute('href')).toBe('#/workshop')
    fireEvent.click(screen.getByRole('button', { name: 'Se eksemplet' }))
    expect(openExample).toHaveBeenCalledOnce()
  })

  test('a round without a reveal tells how many have answered, and nothing of what', () => {
    show(assessmentWith({ ...spring, published: [] }))
    expect(screen.getByText(/har 14 svaret indtil nu/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Gå til runden' }).getAttribute('href')).toBe('#/workshop/round-1')
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('what to discuss first', () => {
  test('three talks, each with who differs from whom, why, and the two level texts', () => {
    show(assessmentWith(spring))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Drøft først: Økonomi og incitamenter, Fælles strategi og Klare roller og handleveje',
    )
    const talks = screen.getAllByRole('heading', { level: 3 }).slice(0, 3).map((heading) => heading.closest('li'))
    expect(talks.map((talk) => talk?.querySelectorAll('.split li').length)).toEqual([2, 2, 2])
    const [camps, gap] = talks.map((talk) => talk?.textContent ?? '')
    expect(camps).toContain('To lejre: 6 svar på niveau 1–2 og 8 svar på niveau 4–5.')
    expect(camps).toContain('14 svar')
    expect(gap).toContain('Lederne ser det 2,2 niveauer højere end medarbejderne.')
  })

  test('the ranking is sorted by a column, says so, and remembers it', () => {
    show(assessmentWith(spring))
    const table = screen.getByRole('table')
    const names = () => within(table).getAllByRole('rowheader').map((cell) => cell.textContent)
    expect(within(table).getByRole('columnheader', { name: /Plads/ }).getAttribute('aria-sort')).toBe('descending')
    expect(names()[0]).toContain('Økonomi')
    fireEvent.click(within(table).getByRole('button', { name: /Median/ }))
    expect(within(table).getByRole('columnheader', { name: /Median/ }).getAttribute('aria-sort')).toBe('ascending')
    expect(names()[0]).toContain('Overblik')
    cleanup()
    show(assessmentWith(spring))
    expect(screen.getByRole('columnheader', { name: /Median/ }).getAttribute('aria-sort')).toBe('ascending')
  })

  test('too few votes: nothing is ranked, and nothing is said of who agrees', () => {
    show(assessmentWith(revealedRound(people(4, (person) => 1 + (person % 3)), 'leaders-staff')))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Der er for få svar/)
    const table = screen.getByRole('table')
    expect(within(table).getByRole('rowheader', { name: 'For få svar til en plads' })).toBeTruthy()
    expect(table.textContent).not.toMatch(/enighed \(|uenig/)
  })

  test('a lone voice is asked for, never named', () => {
    show(assessmentWith(spring))
    const row = screen.getAllByRole('row').find((each) => each.textContent.includes('Systematik og procedurer'))
    expect(row?.textContent).toContain('én ser det anderledes')
    expect(document.body.textContent).not.toContain('P000')
  })
})

describe('the whole circle', () => {
  test('a picked sector shows its votes, measures and what was settled', () => {
    const why = 'Budgettet følger ikke barnet.'
    const settled = { component: 'shared-strategy', value: 2, target: 4, why, decision: 'En fælles pulje.' }
    show(assessmentWith(withSettled(spring, settled)))
    choosePart('Hele cirklen')
    const strategy = screen.getByRole('option', { name: /^Fælles strategi/ })
    fireEvent.click(strategy)
    const panel = screen.getByRole('complementary')
    expect(within(panel).getByRole('heading', { name: 'Fælles strategi' })).toBeTruthy()
    expect(panel.textContent).toContain('0,54')
    expect(panel.textContent).toContain('2 · Begyndende')
    expect(panel.textContent).toContain(why)
    expect(panel.textContent).toContain('En fælles pulje.')
    fireEvent.keyDown(strategy, { key: 'Enter' })
    expect(document.activeElement).toBe(panel)
    fireEvent.keyDown(panel, { key: 'Escape' })
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Fælles strategi/)
  })

  it.each([
    ['Enighed', /^Stor enighed om \d+ af 16, uenighed om 4$/],
    ['Ledere og medarbejdere', 'Lederne ser det højere på 3 af 14'],
    ['Strategi og praksis', /foran/],
  ] as const)('%s: the table says what each sector says', (mode, headline) => {
    show(assessmentWith(spring))
    choosePart('Hele cirklen')
    choosePart(mode)
    expect(screen.getByRole('heading', { level: 2, name: headline })).toBeTruthy()
    const told = screen.getAllByRole('option').map((option) => {
      const name = option.getAttribute('aria-label') ?? ''
      return { name: name.split(',')[0] ?? '', said: figures(name) }
    })
    fireEvent.keyDown(document.body, { key: 't' })
    expect(screen.queryByRole('listbox')).toBeNull()
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(16)
    for (const [index, { name, said }] of told.entries()) {
      const cells = rows[index]?.querySelectorAll('th, td') ?? []
      const text = Array.from(cells, (cell) => cell.textContent).join(' ')
      expect(text).toContain(name)
      expect(said.filter((figure) => !figures(text).includes(figure))).toEqual([])
    }
  })

  test('where leaders and staff are not shown, the way to compare them is not offered, and it says why', () => {
    show(assessmentWith(sampleRound(0, 'fields')))
    choosePart('Hele cirklen')
    expect(screen.queryByRole('radio', { name: 'Ledere og medarbejdere' })).toBeNull()
    expect(screen.getByText(/Runden er delt på fagområder/)).toBeTruthy()
  })
})

describe('groups', () => {
  test('hidden cells hold a word and no number, nor does what is said of them', () => {
    show(assessmentWith(spring))
    choosePart('Grupper')
    const row = screen.getAllByRole('row').find((each) => each.textContent.includes('Råderum'))
    const cells = within(row ?? document.body).getAllByRole('cell')
    expect(cells.slice(1, 3).map((cell) => cell.textContent)).toEqual(['skjult', 'skjult'])
    expect(screen.queryByRole('columnheader', { name: 'Politikere' })).toBeNull()
    expect(screen.getByText(/^Skjult for at beskytte de enkelte.*Politikere/)).toBeTruthy()
  })

  test('no group large enough: no wall of hidden cells, but all of them together', () => {
    show(assessmentWith(sampleRound(1, 'fields')))
    choosePart('Grupper')
    expect(screen.getByRole('heading', { level: 2, name: 'Ingen grupper kan vises. Her er svarene for alle under ét' })).toBeTruthy()
    const table = screen.getByRole('table')
    expect(within(table).queryByText('skjult')).toBeNull()
    expect(within(table).getAllByRole('img')).toHaveLength(16)
    expect(within(table).getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Komponent', 'Alle', 'Svar', 'Enighed'])
  })

  test('fields that are large enough have a mean and how many answered', () => {
    show(assessmentWith(revealedRound(people(30, (person) => (person % 3 === 0 ? 4 : 2)), 'fields')))
    choosePart('Grupper')
    const [, first] = screen.getAllByRole('row')
    expect(within(first ?? document.body).getAllByRole('cell').slice(0, 4).map((cell) => cell.textContent)).toEqual([
      '2,7 (30)',
      '2,0 (10)',
      '4,0 (10)',
      '2,0 (10)',
    ])
  })

  test('an open vote in a small group says that it is one', () => {
    show(assessmentWith(revealedRound(people(4, () => 3), 'leaders-staff')))
    choosePart('Grupper')
    expect(screen.getByText(/åben afstemning i en lille gruppe/)).toBeTruthy()
  })
})

describe('two rounds', () => {
  test('the later one is shown, the earlier can be chosen by the address, and they are compared', () => {
    show(assessmentWith(spring, autumn))
    expect(screen.getByRole('combobox', { name: 'Runde' })).toHaveProperty('value', autumn.id)
    choosePart('Før og nu')
    expect(screen.getByRole('heading', { level: 2, name: 'Gruppen er mere enig om 4 af 16' })).toBeTruthy()
    expect(document.body.textContent).not.toContain('I har rykket jer')
    cleanup()
    show(assessmentWith(spring, autumn), spring.id)
    expect(screen.getByRole('combobox', { name: 'Runde' })).toHaveProperty('value', spring.id)
    expect(screen.queryByRole('radio', { name: 'Før og nu' })).toBeNull()
  })

  test('the same people are called so', () => {
    setPreferences({ understandingPart: 'comparison' })
    show(assessmentWith(spring, { ...autumn, samePeopleAs: spring.id }))
    expect(screen.getByText(/De to runder er lavet med de samme personer/)).toBeTruthy()
  })
})

test('each measure is explained with its source, and the weights are those that are used', () => {
  show(assessmentWith(spring))
  fireEvent.click(screen.getByText('Sådan er det regnet ud'))
  expect(screen.getByText(/uenighed \(1 minus enigheden\) gange 0,50, et lavt niveau gange 0,10/)).toBeTruthy()
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toContain('https://doi.org/10.1023/A:1010374114305')
  expect(links).toContain('https://doi.org/10.1016/j.ijar.2006.06.024')
})

test('in English', async () => {
  await setLanguage('en')
  show(assessmentWith(spring, autumn))
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Discuss first: Funding and incentives/)
  for (const part of ['The whole circle', 'Groups', 'Before and now']) {
    choosePart(part)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^(?:Strong agreement on|Largest gap|The group is)/)
  }
})

test('the paper has the talks, every component with n, and what is hidden; an example stays one', () => {
  show({ ...assessmentWith(spring), isExample: true })
  fireEvent(window, new Event('beforeprint'))
  const paper = document.querySelector('.print-sheet')
  expect(paper?.querySelector('h1')?.textContent).toContain('eksempel')
  expect(paper?.querySelectorAll('ol li')).toHaveLength(3)
  expect(paper?.querySelectorAll('tbody tr')).toHaveLength(16)
  expect(paper?.textContent).toMatch(/Skjult for at beskytte de enkelte.*Politikere/)
  fireEvent(window, new Event('afterprint'))
  expect(document.querySelector('.print-sheet')).toBeNull()
})
