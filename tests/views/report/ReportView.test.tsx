// As the app has them: how high texts are is reckoned from its font.
import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { Assessment } from '../../../src/model/assessment.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { ReportView } from '../../../src/views/report/ReportView.tsx'
import { loadCatalogueTexts, setLanguage } from '../../../src/wording/i18n.ts'
import example from '../../../public/eksempel.json' with { type: 'json' }
import { anyAssessment } from '../../anyAssessment.ts'
import { nameIn } from '../../naming.ts'
import { actionWith } from '../../plans.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { assessmentWith, COMPONENTS } from '../../rounds.ts'
import { scored, springAndAutumn } from '../../snapshots.ts'

const sample = example.assessment as unknown as Assessment
const NAME = 'Sammenhængendeforebyggelsesindsatskoordination på tværs. '.repeat(4).slice(0, 200)
const NOTE = 'En meget lang begrundelse med mange ord. '.repeat(120)

beforeAll(async () => {
  await page.viewport(1400, 1000)
  await Promise.all([document.fonts.load('400 12px "IBM Plex Sans"'), document.fonts.load('600 12px "IBM Plex Sans"')])
  await startPlanSpeech()
  await loadCatalogueTexts()
})
beforeEach(() => history.replaceState(null, '', '#/rapport'))
afterEach(async () => {
  cleanup()
  history.replaceState(null, '', '#')
  await setLanguage('da')
})

function show(assessment: Assessment, query = 'papir=rapport') {
  history.replaceState(null, '', `#/rapport?${query}`)
  appStore.setState({ history: newHistory(assessment), isReadOnly: false })
  return render(<ReportView assessment={assessment} item={null} isReadOnly={false} />)
}

const pages = () => within(screen.getByRole('group', { name: /^(Sider|Pages)\. / })).getAllByRole('region', { name: /^(Side|Page) \d+/ })
const at = () => screen.getAllByText(/^Side \d af 5$/)[0]?.textContent
const headline = () => screen.getByRole('heading', { level: 2 }).textContent
const bodies = () => [...document.querySelectorAll('.papers-pages .paper-body')]

/** How many pages there are, none of them with more on it than there is room for. */
function countPages(): number {
  for (const body of bodies()) {
    expect(body.scrollHeight).toBeLessThanOrEqual(body.clientHeight)
    expect(body.textContent).not.toBe('')
  }
  return bodies().length
}

function crowded(): Assessment {
  const actions = Array.from({ length: 20 }, (_, index) => actionWith(`a${index}`, { text: NAME, owner: NAME, why: NOTE, firstStep: NOTE, sign: NOTE }))
  const settled = COMPONENTS.map((component) => ({ component, value: 3, target: 5, why: NOTE, decision: NOTE }))
  const interventions = sample.interventions.map((each) => ({ ...each, name: `${each.name} ${NAME}`.slice(0, 200) }))
  return {
    ...sample,
    municipality: NAME,
    team: NAME,
    actions,
    interventions,
    rounds: sample.rounds.map((round) => ({ ...round, settled })),
    snapshots: sample.snapshots.map((each) => ({ ...each, name: NAME })),
  }
}

describe('the two papers', () => {
  it('the note is one page: what was found, what was agreed and why, who does what by when, and the source', () => {
    show(sample, '')
    expect(headline()).toBe('Beslutningsnotatet fylder én A4-side')
    const [only] = pages()
    expect(pages()).toHaveLength(1)
    const text = only?.textContent ?? ''
    for (const said of [
      'Drøft først: Økonomi og incitamenter, Klare roller og handleveje og Fælles strategi.',
      'Vi vil tilbage til det gode niveau fra foråret.',
      'Lederne af PPR og myndighed',
      '30. november 2026',
      'Næste møde om planen: 27. april 2027',
      'Det gør vi: to åbne handlinger, én færdig',
      'Kilde: Egen vurdering i Komponentcirklen, begyndt 14. april 2026. Runde 2, 27. oktober 2026: 13–14 svar på hver komponent.',
      'Side 1 af 1',
    ]) expect(text).toContain(said)
    expect(within(only as HTMLElement).getByRole('img', { name: 'Den dobbelte komponentcirkel' })).toBeTruthy()
  })

  it('the report has all of it, each part under what was found', () => {
    show(sample)
    expect(headline()).toBe(`Rapporten fylder ${countPages()} A4-sider`)
    const heads = screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent)
    expect(heads).toEqual([
      'Rapport',
      'Cirklen 15 af 16 udfyldt',
      'Styrker og mål 1 komponent på niveau 4 eller 5, 8 under målet',
      expect.stringMatching(/^Handleplan 3 handlinger/),
      'Fælles forståelse Drøft først: Økonomi og incitamenter, Klare roller og handleveje og Fælles strategi',
      'Før og nu Én er gået frem, tolv står stille, og én er gået tilbage',
      expect.stringMatching(/^Indsatser 3 mulige overlap/),
      expect.stringMatching(/^Sådan læses den/),
    ])
    expect(screen.getByText(/^Runde 2 .* Firkant: ledere\. Cirkel: medarbejdere\. .* Skjult for at beskytte de enkelte/)).toBeTruthy()
    expect(screen.getAllByRole('row', { name: /^S1 Fælles strategi 3 · Aftalt/ })).toHaveLength(1)
  })

  it('no page of the example is less than four fifths full', () => {
    show(sample)
    const filled = bodies().map((body) => {
      const { top, height } = body.getBoundingClientRect()
      return ((body.lastElementChild?.getBoundingClientRect().bottom ?? top) - top) / height
    })
    expect(filled).toHaveLength(5)
    for (const share of filled) expect(share).toBeGreaterThan(0.8)
  })

  it('without the targets the circle has its own table', () => {
    show(sample, 'papir=rapport&uden=styrker')
    expect(screen.queryByRole('heading', { name: /^Styrker og mål/ })).toBeNull()
    expect(screen.getAllByRole('row', { name: /^S1 Fælles strategi 3 · Aftalt/ })).toHaveLength(1)
  })

  it('in English all of it is', async () => {
    await setLanguage('en')
    show(sample)
    expect(headline()).toBe('The report is 5 A4 pages')
    expect(pages()[4]?.textContent).toContain('Page 5 of 5')
  })
})

describe('whatever there is, the note has one page and the report four to six', () => {
  it.each([
    ['H23, H79: 20 actions, names of 200 characters, long reasons everywhere', crowded],
    ['nothing scored, no round, no target', assessmentWith],
    ['all 5, no target', () => scored(assessmentWith(), Array(16).fill(5))],
    ['all below their targets, two snapshots', () => scored(springAndAutumn(nameIn('da')), Array(16).fill(1), Array(16).fill(5))],
  ])('%s', async (_, make) => {
    const assessment = make()
    for (const language of ['da', 'en'] as const) {
      await act(() => setLanguage(language))
      const { unmount } = show(assessment, '')
      expect(countPages()).toBe(1)
      unmount()
      show(assessment)
      expect(countPages()).toBeGreaterThanOrEqual(4)
      expect(countPages()).toBeLessThanOrEqual(6)
      cleanup()
    }
  })

  it('what is drawn at random', () => {
    fc.assert(
      fc.property(anyAssessment(), (assessment) => {
        for (const query of ['', 'papir=rapport']) {
          show(assessment, query)
          const count = countPages()
          expect(query === '' ? [1] : [4, 5, 6]).toContain(count)
          cleanup()
        }
      }),
      { numRuns: 8 },
    )
  })

  it('H20, H21, H22: names that are no names stand there letter by letter, and change nothing around them', () => {
    const names = ['<img src=x onerror="alert(1)"><script>alert(1)</script>', '\u202Eabc\u2066 {{7*7}}', '👩‍👩‍👧‍👦🇩🇰 A\u030Alborg']
    show({ ...sample, team: names[0] ?? '', actions: names.map((text, index) => actionWith(`a${index}`, { text, owner: text, due: '2027-03-28' })) }, '')
    expect(countPages()).toBe(1)
    const cells = within(screen.getByRole('table', { name: 'Handlingerne i planen' })).getAllByRole('rowheader')
    expect(cells.map((each) => each.textContent)).toEqual(names)
    for (const each of cells) expect(each.querySelector('bdi')).toBeTruthy()
    expect(document.querySelector('.paper-page :is(img, script)')).toBeNull()
    expect(screen.getAllByText('28. marts 2027')).toHaveLength(3)
  })

  it('what has no room is counted, and nothing is cut', () => {
    show(crowded(), '')
    const rows = within(screen.getByRole('table', { name: 'Handlingerne i planen' })).getAllByRole('row').length - 1
    expect(screen.getByText(`og ${20 - rows} handlinger til i handleplanen`)).toBeTruthy()
  })

  it('what is empty says how it is filled', () => {
    show(assessmentWith())
    expect(screen.getByText(/^Når alle har vurderet hver for sig i en workshop/)).toBeTruthy()
    expect(screen.getByText(/^Når indsatserne er skrevet ind/)).toBeTruthy()
    expect(screen.queryByRole('checkbox', { name: 'Før og nu' })).toBeNull()
  })
})

describe('what can be chosen', () => {
  it('parts are left out and taken in again, and the address keeps it', () => {
    show(sample)
    const before = countPages()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Før og nu' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Handleplan' }))
    expect(location.hash).toBe('#/rapport?papir=rapport&uden=handleplan&uden=aendring')
    expect(countPages()).toBeLessThan(before)
    expect(screen.queryByRole('heading', { name: /^Handleplan/ })).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: 'Beslutningsnotat' }))
    expect(screen.getByRole('checkbox', { name: 'Handleplan' })).toHaveProperty('checked', false)
  })

  it('own words stand on the paper once the field is left', () => {
    show(sample)
    const heading = screen.getByRole('textbox', { name: 'Egen overskrift' })
    fireEvent.change(heading, { target: { value: 'Tidlig indsats i Eksempelkommune' } })
    fireEvent.blur(heading)
    const intro = screen.getByRole('textbox', { name: 'Egen indledning' })
    fireEvent.change(intro, { target: { value: 'Til børneudvalget.' } })
    fireEvent.blur(intro)
    expect(screen.getByRole('heading', { level: 3, name: 'Tidlig indsats i Eksempelkommune' })).toBeTruthy()
    expect(within(pages()[0] as HTMLElement).getByText('Til børneudvalget.')).toBeTruthy()
    expect(location.hash).toContain('overskrift=Tidlig+indsats')
  })

  it('pages are turned by button and by key, and no further than they go', () => {
    show(sample)
    fireEvent.click(screen.getByRole('button', { name: 'Forrige side' }))
    expect(at()).toBe('Side 1 af 5')
    fireEvent.click(screen.getByRole('button', { name: 'Næste side' }))
    expect(at()).toBe('Side 2 af 5')
    const keys = screen.getByRole('group', { name: /^Sider\. / })
    fireEvent.keyDown(keys, { key: 'ArrowRight' })
    expect(at()).toBe('Side 3 af 5')
    fireEvent.keyDown(keys, { key: 'End' })
    expect(at()).toBe('Side 5 af 5')
    fireEvent.keyDown(keys, { key: 'PageDown' })
    fireEvent.keyDown(keys, { key: 'PageUp' })
    expect(at()).toBe('Side 4 af 5')
    fireEvent.keyDown(keys, { key: 'Home' })
    expect(at()).toBe('Side 1 af 5')
  })

  it('on a phone the pages are as wide as the screen', async () => {
    await page.viewport(390, 800)
    show(sample)
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    await page.viewport(1400, 1000)
  })
})

it('prints the pages of the preview, in the same colours whatever the theme', () => {
  show(sample)
  const shown = pages().map((each) => each.textContent)
  act(() => void dispatchEvent(new Event('beforeprint')))
  const printed = [...document.querySelectorAll('.printed .paper-page')]
  expect(printed.map((each) => each.textContent)).toEqual(shown)
  act(() => void dispatchEvent(new Event('afterprint')))
})
