import { cleanup, render, screen, within } from '@testing-library/react'
import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { page } from 'vitest/browser'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import { withSettled, type Participant, type Round } from '../../../src/model/round.ts'
import type { StageShow } from '../../../src/state/stageShow.ts'
import { StageView } from '../../../src/views/stage/StageView.tsx'
import { loadWorkshopTexts, setLanguage, startWording } from '../../../src/wording/i18n.ts'
import { COMPONENTS, shown } from '../../rounds.ts'
import { answeredRound, samplePeople } from '../../sampleRounds.ts'
import { showOf } from '../../stageShows.ts'

const URL = 'https://komponentcirklen.eksempelkommune.dk/workshop/#runde=12Z9GK027K010G1ZZZ3C'
const [FIRST = '', , FUNDING = ''] = COMPONENTS
const SYSTEMS = 'systems-procedures'
const LONGEST = 'overview-of-provision'

const answered = answeredRound()
const revealed = shown(answeredRound())

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
  await page.viewport(1280, 720)
})
beforeEach(() => setLanguage('da'))
afterEach(cleanup)
afterAll(() => setLanguage('da'))

describe('before the reveal', () => {
  it('says how to answer, and how many have', () => {
    show(showOf(withPeople(9), {}, { joinUrl: URL }))
    expect(screen.getByRole('heading', { level: 1, name: 'Vurdér hver for sig' })).toBeTruthy()
    expect(screen.getByRole('img', { name: 'QR-kode til svarsiden' })).toBeTruthy()
    expect(screen.getByText('7K')).toBeTruthy()
    expect(screen.getByText('9 af 14 har svaret')).toBeTruthy()
    expect(document.body.textContent).toContain('komponentcirklen.eksempelkommune.dk/workshop/#runde=12Z9GK027K010G1ZZZ3C')
  })

  it('plays without any phone', () => {
    show(showOf(answered, {}))
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText(/Svar på papir/)).toBeTruthy()
    expect(screen.getByText('Alle 14 har svaret')).toBeTruthy()
  })

  it.each([
    { people: 0, expected: 14, text: 'Ingen har svaret endnu' },
    { people: 5, expected: null, text: '5 har svaret' },
    { people: 14, expected: 12, text: '14 har svaret' },
  ])('$people of $expected: $text', ({ people, expected, text }) => {
    show(showOf({ ...withPeople(people), expected }, {}))
    expect(screen.getByText(text)).toBeTruthy()
  })

  it('says that a vote in a small group is an open one', () => {
    show(showOf({ ...withPeople(0), expected: 4 }, {}))
    expect(screen.getByText(/^Åben afstemning i en lille gruppe/)).toBeTruthy()
  })

  it('asks with the definition and all levels', () => {
    show(showOf(withPeople(9), { slide: 'component', component: FIRST }, { live: { order: 'one' } }))
    expect(screen.getByRole('heading', { level: 1, name: 'Fælles strategi' })).toBeTruthy()
    expect(screen.getAllByRole('listitem')).toHaveLength(5)
    expect(screen.getByText('9 af 14 har svaret')).toBeTruthy()
    expect(screen.getByText('Komponent 1 af 16')).toBeTruthy()
  })

  it('tells of the second press that it waits for, and forgets it', () => {
    const live = { warnedAt: new Date().toISOString() }
    show(showOf(withPeople(11), {}, { live }))
    expect(screen.getByRole('alert').textContent).toBe('3 mangler endnu. Tryk igen for at vise alligevel.')
    cleanup()
    show(showOf(withPeople(11), {}, { live: { warnedAt: '2026-04-14T08:00:00.000Z' } }))
    expect(screen.getByRole('alert').textContent).toBe('')
  })

  test('H76 a screen reader hears nothing but counts', () => {
    show(showOf(answered, { slide: 'component', component: FIRST }))
    const spoken = screen.getAllByRole('status').map(({ textContent }) => textContent)
    expect(spoken.filter((text) => text !== '')).toEqual(['Alle 14 har svaret'])
  })

  test('H77 the page is the same whatever people answer', () => {
    const people = samplePeople()
    const values = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 16, maxLength: 16 }), {
      minLength: people.length,
      maxLength: people.length,
    })
    const pageOf = (all: readonly (readonly number[])[], place: Parameters<typeof showOf>[1]) => {
      const round = answeredRound(people.map((person, index) => ({ ...person, values: all[index] ?? [] })))
      const { container } = show(showOf(round, place))
      const html = container.innerHTML.replaceAll(/_r_\w+_/g, '') + document.title + location.href
      cleanup()
      return html
    }
    const places = [
      {},
      { slide: 'component', component: FUNDING },
      { slide: 'component', component: FUNDING, phase: 'revealed' },
      { slide: 'overview' },
      { slide: 'first' },
    ] as const
    const same = people.map(() => Array<number>(16).fill(3))
    fc.assert(
      fc.property(values, fc.constantFrom(...places), (all, place) => {
        expect(pageOf(all, place)).toBe(pageOf(same, place))
      }),
      { numRuns: 15 },
    )
  })
})

describe('after the reveal', () => {
  it('says of the whole circle what was found', () => {
    show(showOf(revealed, { slide: 'overview' }))
    expect(screen.getByRole('heading', { level: 1, name: 'I er enige om 11 af 16.' })).toBeTruthy()
    expect(screen.getByText('På 3 af 16 komponenter ser lederne det mindst 1,5 niveau højere end medarbejderne.')).toBeTruthy()
    expect(screen.getByText('12–14 svar på hver komponent')).toBeTruthy()
    expect(screen.getByRole('img', { name: /Komponentcirklen/ })).toBeTruthy()
    expect(within(screen.getByRole('group', { name: 'Alle komponenter' })).getAllByRole('listitem')).toHaveLength(16)
  })

  it('opens the three talks, each with who differs from whom', () => {
    show(showOf(revealed, { slide: 'first' }))
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Økonomi og incitamenter',
      'Fælles strategi',
      'Klare roller og handleveje',
    ])
    expect(screen.getByText('Lederne ser det 2,2 niveauer højere end medarbejderne.')).toBeTruthy()
  })

  it('shows the votes, what they say with a figure and n, and what to talk about', () => {
    show(showOf(revealed, { slide: 'component', component: FIRST, phase: 'revealed' }))
    expect(screen.getByRole('img', { name: /Fælles strategi: .*niveau 4: 7 svar.*Lederne ser det 2,2/ })).toBeTruthy()
    expect(screen.getByText('Enighed 0,54 af 1 · 14 svar')).toBeTruthy()
    expect(screen.getByRole('img', { name: /^Ledere 4,0, medarbejdere 1,8: .*stor afstand/ })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 3, name: 'I står mellem' })).toBeTruthy()
    expect(screen.getByText(/Hvilke tre ting vil I opnå/)).toBeTruthy()
    expect(screen.getByText('Drøft først: 2 af 3')).toBeTruthy()
  })

  it('never tells whose the lone voice is', () => {
    show(showOf(revealed, { slide: 'component', component: SYSTEMS, phase: 'revealed' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Én ser det anderledes – hvad ser de?' })).toBeTruthy()
    expect(screen.queryByText(/Medarbejdere \(/)).toBeNull()
  })

  it('says why leaders and staff are not shown apart', () => {
    const few = shown(answeredRound(samplePeople().filter(({ chain }, index) => chain !== 'staff' || index > 11)))
    show(showOf(few, { slide: 'component', component: FIRST, phase: 'revealed' }))
    expect(screen.getByText(/skjult hver for sig for at beskytte de enkelte/)).toBeTruthy()
    expect(screen.queryByText(/Medarbejdere \d/)).toBeNull()
  })

  it('is announced once, in words', () => {
    show(showOf(revealed, { slide: 'component', component: FUNDING, phase: 'revealed' }))
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
      'Økonomi og incitamenter: to lejre, 14 svar',
    ])
  })
})

describe('what the room settles', () => {
  const settled = withSettled(revealed, {
    component: FIRST,
    value: 3,
    target: 4,
    why: 'Den bruges ikke alle steder.',
    decision: 'Målene på næste møde.',
  })

  it('is asked for, with nothing chosen before', () => {
    show(showOf(revealed, { slide: 'component', component: FIRST, phase: 'settled' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Hvad aftaler I?' })).toBeTruthy()
    expect(screen.getAllByRole('listitem')).toHaveLength(5)
  })

  it('is said: level, target, why, decision', () => {
    show(showOf(settled, { slide: 'component', component: FIRST, phase: 'settled' }))
    const said = ['Niveau', '3 Aftalt', 'Mål', '4 Indarbejdet', 'Hvorfor', 'Den bruges ikke alle steder.', 'Beslutning']
    for (const text of said) expect(document.body.textContent).toContain(text)
  })

  it('says where the reason stands when it has no room', async () => {
    await page.viewport(1280, 720)
    const long = withSettled(revealed, { component: FIRST, value: 3, target: 4, why: 'Lang begrundelse. '.repeat(150), decision: 'Målene. '.repeat(60) })
    show(showOf(long, { slide: 'component', component: FIRST, phase: 'settled' }))
    await settledLayout()
    expect(screen.getByText('Begrundelsen står på computeren.')).toBeTruthy()
  })

  it('is a list, with the row that keys settle', () => {
    render(<StageView show={showOf(settled, { slide: 'settle' })} row={FUNDING} />)
    expect(screen.getByText('1 af 16 aftalt')).toBeTruthy()
    expect(screen.getAllByRole('listitem')).toHaveLength(16)
    expect(document.querySelector('[aria-current]')?.textContent).toMatch(/^Økonomi og incita\u00admenter.*intet aftalt endnu/)
  })

  it('ends in numbers, and with what comes now', () => {
    show(showOf(settled, { slide: 'end' }))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 af 16 niveauer aftalt',
      '1 mål sat',
      '1 beslutning taget',
    ])
    expect(screen.getByRole('heading', { level: 2, name: 'Næste skridt' })).toBeTruthy()
  })
})

describe('at any time', () => {
  it('blanks: nothing is to be seen or heard', () => {
    show(showOf(revealed, { slide: 'overview' }, { live: { isBlank: true } }))
    expect(document.querySelector('main')?.textContent).toBe('')
    expect(getComputedStyle(screen.getByRole('main')).backgroundColor).toBe('rgb(0, 0, 0)')
  })

  it('shows the clock: what is on, how long still, how late in all', () => {
    // Not on the edge of a minute, where the last digit of a division decides.
    const live = { isClockShown: true, item: 'rating', startedAt: minutesAgo(35.5), itemStartedAt: minutesAgo(10) } as const
    show(showOf(answered, {}, { live }))
    const clock = document.querySelector('.stage-clock')?.textContent ?? ''
    expect(clock).toContain('Vurdér hver for sig')
    expect(clock).toContain('15 minutter tilbage · 5 minutter bagud i alt')
  })

  it('has its headings in order', () => {
    for (const each of Object.values(slides(5))) {
      show(each)
      const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
      cleanup()
    }
  })
})

describe.each([
  // Every component at the smallest of each shape; of the others some.
  { width: 1280, height: 720, every: 1 },
  { width: 1024, height: 768, every: 1 },
  { width: 1920, height: 1080, every: 5 },
  { width: 1366, height: 768, every: 5 },
])('H78 at $width × $height', ({ width, height, every }) => {
  beforeAll(async () => {
    await page.viewport(width, height)
    await document.fonts.load('400 20px "IBM Plex Sans"')
    await document.fonts.load('600 20px "IBM Plex Sans"')
  })

  test.each(['da', 'en'] as const)('all is large enough, and nothing is cut off: %s', async (language) => {
    await setLanguage(language)
    for (const [name, each] of Object.entries(slides(every))) {
      show(each)
      await settledLayout()
      expect({ name, ...faults(height) }).toEqual({ name, small: [], cut: [] })
      cleanup()
    }
  })
})

function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000 - 6_000).toISOString()
}

test('H78 a picture that changes its size while it is shown fits again', async () => {
  await page.viewport(1920, 1080)
  for (const place of [{ slide: 'component', component: FIRST, phase: 'revealed' }, { slide: 'overview' }] as const) {
    show(showOf(revealed, place))
    await settledLayout()
    for (const [width, height] of [[1024, 768], [1280, 720]] as const) {
      await page.viewport(width, height)
      await settledLayout()
      expect(faults(height)).toEqual({ small: [], cut: [] })
    }
    cleanup()
  }
})

/** Every slide, with the longest texts there are; of components every so many. */
function slides(every: number): Readonly<Record<string, StageShow>> {
  const long = 'Alle fagområder bruger senest ved årets udgang den fælles arbejdsgang, også vikarer og nyansatte. '
  const settled = withSettled(revealed, { component: LONGEST, value: 4, target: 5, why: long.repeat(3), decision: long.repeat(9) })
  const named = (each: StageShow): StageShow => ({
    ...each,
    assessment: { municipality: 'Samarbejdskommunerne Nordvestsjælland', team: `Styregruppen for ${long}`, isExample: true },
  })
  const clock = { isClockShown: true, item: 'settling', startedAt: '2026-04-14T08:00:00Z', itemStartedAt: '2026-04-14T09:00:00Z' } as const
  return {
    join: named(showOf(withPeople(9), {}, { joinUrl: URL, live: clock })),
    'join without phones': named(showOf(withPeople(0), {})),
    overview: named(showOf(revealed, { slide: 'overview' })),
    'overview of many': showOf(crowd(), { slide: 'overview' }),
    first: named(showOf(revealed, { slide: 'first' })),
    settle: named(showOf(settled, { slide: 'settle' })),
    end: named(showOf(settled, { slide: 'end' })),
    settled: named(showOf(settled, { slide: 'component', component: LONGEST, phase: 'settled' }, { live: clock })),
    ...Object.fromEntries(
      COMPONENTS.filter((component, index) => index % every === 0 || component === LONGEST).flatMap((component, index) => [
        [`question ${index}`, showOf(answered, { slide: 'component', component })],
        [`revealed ${index}`, showOf(index % 2 ? revealed : crowd(), { slide: 'component', component, phase: 'revealed' })],
        [`open ${index}`, showOf(revealed, { slide: 'component', component, phase: 'settled' })],
      ]),
    ),
  }
}

function crowd(): Round {
  const people = samplePeople()
  const many: readonly Participant[] = Array.from({ length: 300 }, (_, index) => {
    const { chain = null, field = null, values = [] } = people[index % people.length] ?? {}
    return { id: `M${String(index).padStart(4, '0')}`, chain, field, values }
  })
  return shown(answeredRound(many, 300))
}

function withPeople(count: number): Round {
  return answeredRound(samplePeople().slice(0, count))
}

function show(given: StageShow) {
  return render(<StageView show={given} />)
}

/** Sizes come by observers, and what they change after them. */
async function settledLayout(): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
}

/** What ends in dots says itself that there is more. */
const DOTTED = '.stage-name-cut, .settled-cut'

function faults(height: number) {
  const texts = document.createTreeWalker(screen.getByRole('main'), NodeFilter.SHOW_TEXT)
  const [small, cut]: [string[], string[]] = [[], []]
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement
    if (!element || !text.textContent?.trim() || element.closest(`.visually-hidden, title, ${DOTTED}`)) continue
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    if (size < 0.022 * height) small.push(text.textContent)
    const range = document.createRange()
    range.selectNodeContents(text)
    const frames = [new DOMRect(0, 0, innerWidth, innerHeight), ...clipsOf(element)]
    // A font's own box is higher than what is drawn in it.
    const air = 0.18 * size
    const isOut = ({ left, right, top, bottom }: DOMRect) =>
      frames.some((frame) => left < frame.left - 2 || right > frame.right + 2 || top < frame.top - air || bottom > frame.bottom + air)
    if ([...range.getClientRects()].some(isOut)) cut.push(text.textContent)
  }
  return { small, cut }
}

function clipsOf(element: Element): readonly DOMRect[] {
  const above = element.parentElement
  const own = getComputedStyle(element).overflow === 'visible' ? [] : [element.getBoundingClientRect()]
  return above ? [...own, ...clipsOf(above)] : own
}
