import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { BODY_BOX, CELL_MARGIN, SLIDE_SIZE, TITLE_BOX, type Box, type Deck, type Slide, type SlidePart } from '../../../src/exchange/slides/deck.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { LIMITS, newAssessment, type Assessment } from '../../../src/model/assessment.ts'
import { forSharing } from '../../../src/model/rounds.ts'
import { withScore, withTarget } from '../../../src/model/score.ts'
import { deckOf } from '../../../src/views/slides/deck.ts'
import { heightOf, heightOfAll } from '../../../src/views/slides/paragraphs.ts'
import { loadTakeHomeTexts, type Language } from '../../../src/wording/i18n.ts'
import { anyAssessment } from '../../anyAssessment.ts'
import { nameIn } from '../../naming.ts'
import { actionWith, planAssessment } from '../../plans.ts'
import { assessmentWith, people, revealedRound } from '../../rounds.ts'
import { springAndAutumn } from '../../snapshots.ts'
import { speechIn, startSpeech } from '../../speech.ts'

const { assessment: example } = JSON.parse(readFileSync(new URL('../../../public/eksempel.json', import.meta.url), 'utf8')) as { readonly assessment: Assessment }

const TODAY = '2026-11-15'
const PICTURE = { png: new Uint8Array([1, 2, 3]), size: { width: 620, height: 500 } }
const LONG = 'Tværprofessionelt samarbejde om børn og unges trivsel på tværs af forvaltninger '.repeat(3).slice(0, LIMITS.name)

beforeAll(async () => {
  await startSpeech()
  await loadTakeHomeTexts()
})

function deck(assessment: Assessment, language: Language = 'da'): Deck {
  return deckOf({ assessment, framework, speech: speechIn(language), today: TODAY }, PICTURE)
}

const titles = (made: Deck): readonly string[] => made.slides.map(({ title }) => title.text)

/** All that stands on a slide, paragraph by paragraph. */
function said({ parts }: Slide): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return part.paragraphs.map(({ text }) => text)
    return part.kind === 'table' ? part.rows.flatMap(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join(' / '))) : []
  })
}

describe('the example', () => {
  it('is told in the order of a meeting: whose it is, the circle, what moved, three conversations, what was agreed, the plan', () => {
    expect(titles(deck(example))).toEqual([
      'Eksempelkommune (eksempel)',
      '4 af 14 vurderede komponenter ligger på niveau 1–2, og 1 på niveau 4–5',
      'Én er gået frem, tolv står stille, og én er gået tilbage',
      'Samtale 1: Økonomi og incitamenter',
      'Samtale 2: Klare roller og handleveje',
      'Samtale 3: Fælles strategi',
      '3 komponenter er aftalt i runde 2',
      'To åbne handlinger, én færdig. 6 komponenter med afstand til målet mangler en handling',
    ])
  })

  it('opens with the team, the day, the round, and whose the texts are', () => {
    const [opening] = deck(example).slides
    expect(opening && said(opening)).toEqual([
      'Ledergruppen for Børn og Unge',
      'Egen vurdering af den tidlige indsats for børn og unge, 15. november 2026',
      'Runde 2 · 27. oktober 2026 · 13–14 svar på hver komponent',
      expect.stringMatching(/^Egen vurdering i Komponentcirklen, begyndt 14\. april 2026\. .* ikke Social- og Boligstyrelsens\.$/),
    ])
  })

  it('has the circle with words for it, and each level in the notes', () => {
    const circle = deck(example).slides[1]
    expect(circle?.parts[0]).toMatchObject({ kind: 'picture', alt: expect.stringContaining('4 af 14 vurderede komponenter') as string })
    expect(circle?.notes.split('\n')).toHaveLength(16)
    expect(circle?.notes).toContain('Ledelse og rød tråd, Strategisk niveau, niveau 4 af 5, Indarbejdet')
  })

  it('says of a conversation what the screen says: who differs, why, and how the group answered', () => {
    const talk = deck(example).slides[3]
    expect(talk && said(talk)).toEqual([
      'To lejre: 6 svar på niveau 2 og 8 svar på niveau 4.',
      'Hvorfor: strategien 0,6 foran praksis',
      'Enighed 0,59 · 14 svar',
      'Spørg hinanden',
      expect.stringContaining('Hvem betaler') as string,
      expect.any(String) as string,
      expect.any(String) as string,
      'Sådan svarede gruppen',
      'Runde 2 · 27. oktober 2026',
      '5 · Lærende: 0 svar',
      '4 · Indarbejdet: 8 svar',
      '3 · Aftalt: 0 svar',
      '2 · Begyndende: 6 svar',
      '1 · Tilfældig: 0 svar',
      'Det har I aftalt',
      '3 · Aftalt, mål 4',
      'Økonomichefen gennemgår aftalen på ledermøderne i skoler og dagtilbud inden jul.',
    ])
    expect(talk?.notes).toMatch(/^De to niveauer, svarene deler sig mellem\n2 · Begyndende \(6 svar\): .+\n4 · Indarbejdet \(8 svar\): /)
  })

  it('finds the levels of a conversation by the scale, wherever it begins', () => {
    const fromNought = { ...framework, scale: { min: 0, max: 4 } }
    const talk = deckOf({ assessment: example, framework: fromNought, speech: speechIn('da'), today: TODAY }, PICTURE).slides[3]
    expect(talk?.notes).toMatch(/\n1 · Tilfældig \(4 svar\): .+\n3 · Aftalt \(9 svar\): /)
  })

  it('lists open actions by their day, with who is responsible; late ones are said to be', () => {
    const plan = deck(example).slides.at(-1)
    const [meeting, ...cells] = plan ? said(plan) : []
    expect(meeting).toBe('Næste møde om planen: 27. april 2027')
    expect(cells.slice(0, 4)).toEqual(['Handling', 'Ansvarlig', 'Frist', 'Status'])
    const first = ['Lav én fælles liste over indsatser. / Overblik over tilbudsviften', 'Udviklingskonsulenten i Børn og Læring']
    expect(cells.slice(4, 8)).toEqual([...first, '31. august 2026', 'Forsinket'])
    expect(cells).toHaveLength(12)
    expect(plan?.notes).not.toMatch(/\.\./)
    expect(plan?.notes).toMatch(/^Lav én fælles liste over indsatser\. Ansvarlig: .+\.$/m)
  })

  it('is said in English as well', () => {
    const made = deck(example, 'en')
    expect(made.language).toBe('en-GB')
    expect(titles(made).slice(1, 4)).toEqual([
      '4 of 14 components with a level are at levels 1–2, and 1 at levels 4–5',
      'One has moved up, twelve stand still, and one has moved down',
      'Conversation 1: Funding and incentives',
    ])
  })
})

describe('what has moved', () => {
  it('is one slide of all that did, as the comparison has it, the highest first', () => {
    const moved = deck(springAndAutumn(nameIn('da'))).slides[2]
    expect(moved?.title.text).toBe('Elleve er gået frem, tre står stille, og én er gået tilbage')
    const rows = moved?.parts.flatMap((part) => (part.kind === 'table' ? part.rows.slice(1) : [])) ?? []
    const changes = rows.map(({ cells }) => cells.map(([cell]) => cell?.text))
    expect(changes).toHaveLength(12)
    expect(changes[0]).toEqual(['Overblik over tilbudsviften', '1', '3', '+2'])
    expect(changes.at(-1)).toEqual(['Økonomi og incitamenter', '2', '1', '−1'])
  })

  it('is left out where there is nothing to hold it against', () => {
    expect(titles(deck(planAssessment())).join()).not.toMatch(/gået/)
  })
})

describe('conversations', () => {
  const fresh = newAssessment(framework, { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-11-15' }, 'a')

  it('without a round are about the widest gaps to a target', () => {
    const levels = [['shared-strategy', 3], ['clear-leadership', 1], ['funding-incentives', 2], ['roles-and-pathways', 4]] as const
    const scored = levels.reduce((so, [id, value]) => withTarget(withScore(so, id, value), id, 4), fresh)
    const made = deck(scored)
    expect(titles(made).slice(2, 5)).toEqual(['Samtale 1: Ledelse og rød tråd', 'Samtale 2: Økonomi og incitamenter', 'Samtale 3: Fælles strategi'])
    expect(made.slides[2] && said(made.slides[2]).slice(0, 2)).toEqual(['Vi står på niveau 1, og målet er 4 senest 15. maj 2027.', 'Nu: 1 · Tilfældig'])
  })

  it('where nothing is said yet say what would give some', () => {
    const none = ['Ingen af de 16 komponenter er vurderet endnu', 'Der er ingen samtaler at pege på endnu', 'Der er ingen handlinger endnu']
    expect(titles(deck(fresh))).toEqual(['Vejen', ...none])
  })

  it('never tell more than the file for sharing: single answers, hands and hidden groups stay where they are', () => {
    const round = revealedRound(people(9, (person, component) => 1 + ((person * 2 + component) % 5)), 'fields')
    const own = assessmentWith({ ...round, note: 'Kun for os', waiting: round.participants.slice(0, 1) })
    const made = deck(own)
    expect(made).toEqual(deck(forSharing(own)))
    expect(JSON.stringify(made)).not.toMatch(/Kun for os|P0000/)
    expect(made.slides.flatMap(said)).toContain('Fagområderne er skjult hver for sig for at beskytte de enkelte.')
  })
})

describe('dates', () => {
  it('H15, H62 to H64: are the days of the calendar that were written, and none is made up', () => {
    const days = ['2027-03-28', '2027-10-31', '2028-02-29', null]
    const actions = days.map((due, index) => actionWith(`a${index}`, { due }))
    const plan = deck({ ...planAssessment(), actions }).slides.at(-1)
    const cells = plan ? said(plan) : []
    expect(cells.filter((_, index) => index % 4 === 2)).toEqual(['Frist', '28. marts 2027', '31. oktober 2027', '29. februar 2028', 'Ingen frist'])
    expect(JSON.stringify(deck({ ...planAssessment(), date: '' }))).not.toMatch(/Invalid|NaN|undefined/)
  })
})

describe('room', () => {
  const long: Assessment = {
    ...springAndAutumn(),
    municipality: LONG,
    team: 'F'.repeat(LIMITS.name),
    isExample: true,
    followUp: '2027-01-12',
    actions: Array.from({ length: 30 }, (_, index) => actionWith(`a${index}`, { text: index % 2 ? LONG : 'x'.repeat(200), owner: LONG, due: '2027-01-12', component: 'funding-incentives', firstStep: LONG })),
  }
  const settled = ['shared-strategy', 'clear-leadership'].map((component) => ({ component, value: 2, target: 4, why: LONG.repeat(9), decision: `${LONG}\n`.repeat(5) }))
  const longSettled = { ...long, rounds: long.rounds.map((round) => ({ ...round, settled })), snapshots: long.snapshots.map((each) => ({ ...each, name: LONG })) }

  test.each(['da', 'en'] as const)('H23, H79: nothing is wider, higher or further out than its place, with the longest names: %s', (language) => {
    for (const assessment of [example, planAssessment(), long, longSettled, springAndAutumn(nameIn(language))]) {
      expect(deck(assessment, language).slides.flatMap(faultsOf)).toEqual([])
    }
  })

  it('a plan goes on over three slides, each with its headings, and the last says how many actions are left to the plan', () => {
    const plan = deck(long).slides.filter(({ title }) => title.text.startsWith('30 åbne handlinger'))
    expect(plan).toHaveLength(3)
    expect(plan.slice(1).every(({ title }) => title.text.endsWith('(fortsat)'))).toBe(true)
    const rows = plan.map((slide) => slide.parts.flatMap((part) => (part.kind === 'table' ? part.rows : [])))
    expect(rows.every(([head]) => head?.cells[0]?.[0]?.text === 'Handling')).toBe(true)
    const shown = rows.flatMap((each) => each.slice(1)).length
    expect(shown).toBeGreaterThan(9)
    const last = plan.at(-1)
    expect(last && said(last).at(-1)).toBe(`og ${30 - shown} handlinger til i handleplanen`)
  })

  it('an example is called one on each slide, whatever its name', () => {
    const { footer, slides } = deck(long)
    expect(footer).toMatch(/… \(eksempel\) · F+… · 15\. november 2026 · Komponentcirklen$/)
    expect(slides[0]?.title.text).toMatch(/\(eksempel\)$/)
  })

  it('whatever an assessment holds', () => {
    fc.assert(
      fc.property(anyAssessment(), (assessment) => {
        expect(deck(assessment).slides.flatMap(faultsOf)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

/** What has no room where it stands. */
function faultsOf(slide: Slide): readonly string[] {
  const { layout, title, parts } = slide
  const place = TITLE_BOX[layout]
  const solid = parts.filter(({ kind }) => kind !== 'field')
  return [
    ...(heightOf(title, place.width) > place.height ? [`the title »${title.text}«`] : []),
    ...parts.flatMap((part) => partFaults(part, layout === 'content')),
    ...solid.flatMap((one, index) => solid.slice(index + 1).filter((other) => meet(one.box, other.box)).map((other) => `${one.kind} meets ${other.kind} in »${title.text}«`)),
    ...(layout === 'content' ? [] : solid.filter(({ box }) => meet(box, { ...place, height: heightOf(title, place.width) * (layout === 'picture' ? 1 : 0) })).map(({ kind }) => `${kind} meets the title`)),
  ]
}

function partFaults(part: SlidePart, isContent: boolean): readonly string[] {
  const { box } = part
  const right = isContent ? BODY_BOX.x + BODY_BOX.width : SLIDE_SIZE.width
  const bottom = isContent ? BODY_BOX.y + BODY_BOX.height : SLIDE_SIZE.height
  const isOut = box.x < 0 || box.y < 0 || box.x + box.width > right + 0.5 || box.y + box.height > bottom + 0.5
  return [...(isOut ? [`${part.kind} is out: ${JSON.stringify(box)}`] : []), ...innerFaults(part)]
}

function innerFaults(part: SlidePart): readonly string[] {
  if (part.kind === 'text') return heightOfAll(part.paragraphs, part.box.width) > part.box.height ? [`text: ${part.paragraphs.map(({ text }) => text).join(' / ')}`] : []
  if (part.kind !== 'table') return []
  const width = part.widths.reduce((sum, each) => sum + each, 0)
  const height = part.rows.reduce((sum, row) => sum + row.height, 0)
  const cells = part.rows.flatMap((row) =>
    row.cells.filter((cell, index) => heightOfAll(cell, (part.widths[index] ?? 0) - 2 * CELL_MARGIN.x) + 2 * CELL_MARGIN.y > row.height),
  )
  return [...(Math.abs(width - part.box.width) > 0.5 || Math.abs(height - part.box.height) > 0.5 ? ['table is not as large as its box'] : []), ...cells.map((cell) => `cell: ${cell.map(({ text }) => text).join(' / ')}`)]
}

function meet(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}
