import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Assessment } from '../../../../src/model/assessment.ts'
import type { Intervention } from '../../../../src/model/intervention.ts'
import { appStore, useApp } from '../../../../src/state/store.ts'
import { useCatalogueWords } from '../../../../src/views/catalogue/catalogueWords.ts'
import { OverlapsPart } from '../../../../src/views/catalogue/overlaps/OverlapsPart.tsx'
import { usePlace } from '../../../../src/views/catalogue/usePlace.ts'
import { parseRoute } from '../../../../src/views/route.ts'
import { loadCatalogueTexts, startWording } from '../../../../src/wording/i18n.ts'
import { catalogueOf, nowOpen, openCatalogue, stepsDone } from '../../../catalogue.ts'
import { manyInterventions } from '../../../manyInterventions.ts'

const TOLD = [
  { name: 'Cool Kids', administration: 'Børn', unit: 'PPR', step: 'preventive', capacity: 32 },
  { name: 'CoolKids', administration: 'Social', step: 'preventive', capacity: 24 },
  { name: 'Cool kids – angstgruppe', administration: 'Sundhed', step: 'preventive' },
  { name: 'Marte Meo', administration: 'Sundhed', step: 'preventive' },
  { name: 'MarteMeo', administration: 'Social', step: 'preventive' },
  { name: 'Lektiecafé', administration: 'Børn', step: 'universal' },
]

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
  await page.viewport(1366, 768)
})
beforeEach(() => history.replaceState(null, '', '#/trappe?del=overlap'))
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

interface ShownProps {
  readonly isFound?: (each: Intervention) => boolean
  readonly isReadOnly?: boolean
}

const isAny = () => true

function Part({ assessment, isFound, isReadOnly }: Required<ShownProps> & { readonly assessment: Assessment }) {
  const words = useCatalogueWords(assessment)
  const place = usePlace()
  const found = assessment.interventions.filter(isFound)
  return <OverlapsPart assessment={assessment} found={found} place={place} item={null} isReadOnly={isReadOnly} words={words} />
}

function Shown({ isFound = isAny, isReadOnly = false }: ShownProps) {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <Part assessment={assessment} isFound={isFound} isReadOnly={isReadOnly} /> : null
}

function show(told: Parameters<typeof catalogueOf>[0] = TOLD, props: ShownProps = {}) {
  openCatalogue(catalogueOf(told))
  return render(<Shown {...props} />)
}

const card = (name: string) => screen.getByRole('article', { name })
const cards = () => screen.queryAllByRole('article').map((each) => within(each).getByRole('heading').textContent)
const answer = (name: string, verdict: RegExp) => fireEvent.click(within(card(name)).getByRole('button', { name: verdict }))
const title = () => screen.getByRole('heading', { level: 2 })
const undo = () => appStore.getState().undo()

describe('the cards', () => {
  test('the heading says the finding, and each card its reasons and differences', () => {
    show()
    expect(title().textContent).toBe('2 mulige overlap: Cool Kids og Marte Meo findes i flere forvaltninger')
    const cool = within(card('Cool Kids findes 3 steder'))
    expect(cool.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('Samme metode: Cool Kids.')
    expect(cool.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Oplysning',
      'Cool KidsBørn · PPRHører ikke med',
      'CoolKidsSocialHører ikke med',
      'Cool kids – angstgruppeSundhedHører ikke med',
    ])
    const [, capacity] = cool.getAllByRole('rowheader')
    expect(capacity?.textContent).toBe('Pladser om åretForskellig')
    expect(within(capacity?.closest('tr') ?? document.body).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['32', '24', 'Ikke angivet'])
  })

  test('an intervention opens by its name', () => {
    show()
    fireEvent.click(within(card('Marte Meo findes 2 steder')).getByRole('button', { name: 'MarteMeo' }))
    expect(parseRoute(location.hash)).toMatchObject({ layer: 'intervention', item: 'i5' })
  })

  test('nobody answers in a window that can only be read', () => {
    show(TOLD, { isReadOnly: true })
    expect(cards()).toHaveLength(2)
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Rapport'])
    fireEvent.keyDown(card('Marte Meo findes 2 steder'), { key: '1' })
    expect(stepsDone()).toEqual([])
  })
})

describe('an answer', () => {
  test('is one step, is said, and the focus goes on', () => {
    show()
    answer('Cool Kids findes 3 steder', /^Det er det samme/)
    expect(cards()).toEqual(['Marte Meo findes 2 steder'])
    expect(document.activeElement).toBe(card('Marte Meo findes 2 steder'))
    expect(screen.getByRole('status').textContent).toBe('Cool Kids: Det er det samme. 1 overlap tilbage.')
    expect(stepsDone()).toEqual(['overlap-answered'])
    answer('Marte Meo findes 2 steder', /^Det er med vilje/)
    expect(title().textContent).toBe('Alle overlap er besvaret')
    expect(document.activeElement).toBe(title())
  })

  test('comes by a number while the focus is in the card, and by no other key', () => {
    show()
    for (const press of [{ key: '4' }, { key: 'a' }, { key: '1', ctrlKey: true }]) fireEvent.keyDown(card('Cool Kids findes 3 steder'), press)
    expect(cards()).toHaveLength(2)
    fireEvent.keyDown(card('Cool Kids findes 3 steder'), { key: '3' })
    expect(cards()).toEqual(['Marte Meo findes 2 steder'])
    expect(nowOpen().overlapAnswers.every(({ verdict }) => verdict === 'different')).toBe(true)
  })

  test('is listed below, and can be taken back', async () => {
    show()
    answer('Marte Meo findes 2 steder', /^Ikke det samme/)
    fireEvent.click(screen.getByText('1 besvaret'))
    const change = await screen.findByRole('button', { name: 'Ret svaret om Marte Meo (Sundhed) og MarteMeo (Social)' })
    expect(change.closest('li')?.textContent).toMatch(/^Ikke det samme Marte Meo \(Sundhed\) og MarteMeo \(Social\)/)
    fireEvent.click(change)
    expect(cards()).toHaveLength(2)
    expect(document.activeElement).toBe(card('Marte Meo findes 2 steder'))
    expect(nowOpen().overlapAnswers).toEqual([])
  })

  test('that it is the same can be made an action with one press', async () => {
    show()
    answer('Marte Meo findes 2 steder', /^Det er det samme/)
    fireEvent.click(screen.getByText('1 besvaret'))
    fireEvent.click(await screen.findByRole('button', { name: 'Lav handling: Saml Marte Meo og MarteMeo i én indsats' }))
    expect(nowOpen().actions).toMatchObject([
      { source: 'overlap', interventions: ['i4', 'i5'], why: 'Vi har svaret, at det er den samme indsats. Den ligger i Sundhed og Social.' },
    ])
    expect(screen.getByRole('link', { name: /^Skriv handlingen færdig/ })).toBeDefined()
  })

  test('can be undone', async () => {
    show()
    answer('Marte Meo findes 2 steder', /^Det er det samme/)
    undo()
    await waitFor(() => expect(cards()).toHaveLength(2))
  })

  test('one of three is taken out, and the others are still asked about', async () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Cool kids – angstgruppe (Sundhed) hører ikke med' }))
    expect(cards()).toContain('Cool Kids findes 2 steder')
    expect(document.activeElement).toBe(card('Cool Kids findes 2 steder'))
    expect(stepsDone()).toEqual(['overlap-answered'])
    fireEvent.click(screen.getByText('1 besvaret'))
    expect(await screen.findByText(/^Cool kids – angstgruppe \(Sundhed\) over for Cool Kids .* og CoolKids/)).toBeDefined()
  })
})

describe('with a filter', () => {
  test('those with any that is found are shown whole, and it is said', () => {
    show(TOLD, { isFound: ({ administration }) => administration === 'Børn' })
    expect(cards()).toEqual(['Cool Kids findes 3 steder'])
    expect(screen.getByText('Filter og søgning er slået til: 2 af 6 indsatser er med, og 1 af 2 mulige overlap.')).toBeDefined()
  })

  test('what is hidden is not said to be nothing', () => {
    show(TOLD, { isFound: ({ name }) => name === 'Lektiecafé' })
    expect(title().textContent).toBe('2 mulige overlap passer ikke til filteret')
    expect(screen.getByRole('button', { name: 'Ryd filtre og søgning' })).toBeDefined()
  })
})

describe('with nothing to answer', () => {
  test('one intervention is nothing to compare', () => {
    show(TOLD.slice(0, 1))
    expect(title().textContent).toBe('Der er ikke noget at sammenligne endnu')
    expect(screen.queryByRole('button', { name: 'Rapport' })).toBeNull()
  })

  test('none found', () => {
    show(TOLD.slice(3, 4).concat(TOLD.slice(5)))
    expect(title().textContent).toBe('Der er ikke fundet overlap')
  })
})

test('a long list is looked through beside the page, and says so', async () => {
  openCatalogue({ ...catalogueOf([]), interventions: manyInterventions({ count: 600 }) })
  render(<Shown />)
  expect(screen.getByRole('status').textContent).toBe('Sammenligner 600 indsatser …')
  await waitFor(() => expect(title().textContent).toMatch(/^\d+ mulige overlap: /), { timeout: 10_000 })
  expect(cards()).toHaveLength(10)
})

test('the report has two pages with all three things, and leads back', () => {
  show()
  answer('Marte Meo findes 2 steder', /^Det er med vilje/)
  fireEvent.click(screen.getByRole('button', { name: 'Rapport' }))
  const [first, second] = [screen.getByRole('region', { name: 'Side 1 af 2' }), screen.getByRole('region', { name: 'Side 2 af 2' })]
  expect(within(first).getByRole('heading', { level: 3 }).textContent).toMatch(/^Overlap 1 muligt overlap: Cool Kids/)
  expect(within(first).getByRole('row', { name: /Marte Meo \(Sundhed\) og MarteMeo \(Social\) Det er med vilje/ })).toBeDefined()
  expect(within(second).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.split(' ')[0])).toEqual(['Huller', 'Kompetencer'])
  fireEvent.click(screen.getByRole('button', { name: 'Tilbage til overlap' }))
})
