import { beforeAll, describe, expect, it } from 'vitest'
import { resultOf, type Result } from '../../../src/analysis/result.ts'
import { understandingOf, type Finding, type Understanding } from '../../../src/analysis/understanding.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { LEADERS, STAFF, type Published } from '../../../src/model/published.ts'
import {
  isLoud,
  overviewSentences,
  sidesWords,
  talkWords,
  verdictWords,
} from '../../../src/views/stage/stageWords.ts'
import type { Speech } from '../../../src/views/understanding/useSpeech.ts'
import { COMPONENTS, shown } from '../../rounds.ts'
import { answeredRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

let da: Speech
let en: Speech

beforeAll(async () => {
  await startSpeech()
  da = speechIn('da')
  en = speechIn('en')
})

const sample = understandingOf(shown(answeredRound()).published, framework)

function published(component: string, counts: readonly number[], sides?: readonly (readonly number[])[]): Published {
  const groups = [LEADERS, STAFF].map((id, index) => {
    const own = sides?.[index]
    return { id, status: own ? ('shown' as const) : ('hidden' as const), counts: own ?? null, levels: [] }
  })
  const room = { status: 'shown' as const, counts }
  return { component, groupKind: 'leaders-staff', room, groups, isOpenVote: false, unstated: null }
}

function finding(counts: readonly number[], sides?: readonly (readonly number[])[]): Finding {
  const [first] = understandingOf([published('shared-strategy', counts, sides)], framework).findings
  if (!first) throw new Error('Nothing found')
  return first
}

function result(counts: readonly number[], sides?: readonly (readonly number[])[]): Result {
  return resultOf(published('shared-strategy', counts, sides))
}

const AGREED = [0, 0, 14, 0, 0]
const CAMPS = [6, 1, 0, 0, 7]
const SPREAD = [0, 2, 6, 4, 2]
const FEW = [1, 0, 2, 0, 1]
const LONE = [1, 0, 10, 3, 0]
/** Leaders see 4, staff 1: two camps as well. */
const GAP = [7, 0, 0, 7, 0]
const GAP_SIDES = [[0, 0, 0, 7, 0], [7, 0, 0, 0, 0]]

describe('the whole', () => {
  it('says how much the sample agrees on, and what stands out most', () => {
    expect(overviewSentences(sample.findings, da)).toEqual([
      'I er enige om 11 af 16.',
      'På 3 af 16 komponenter ser lederne det mindst 1,5 niveau højere end medarbejderne.',
    ])
    expect(overviewSentences(sample.findings, en)).toEqual([
      'You agree on 11 of 16.',
      'On 3 of 16 components, leaders rate it at least 1.5 levels higher than staff.',
    ])
  })

  it.each([
    { all: [AGREED, AGREED], says: ['I er enige om alle 2.'] },
    { all: [AGREED, CAMPS], says: ['I er enige om 1 af 2.', 'På 1 af 2 komponenter er der to lejre.'] },
    { all: [CAMPS, LONE, LONE], says: ['I er ikke helt enige om nogen af de 3.', 'På 2 af 3 komponenter ser én det anderledes.'] },
    { all: [AGREED, SPREAD, FEW], says: ['I er enige om 1 af 2, der har svar nok.'] },
    { all: [AGREED, FEW], says: ['I er enige om alle 1, der har svar nok.'] },
    { all: [FEW], says: ['Der er for få svar til at sige, hvor enige I er.'] },
  ])('$says', ({ all, says }) => {
    expect(overviewSentences(found(...all).findings, da)).toEqual(says)
  })

  it('tells the other way round, too', () => {
    const { findings } = understandingOf([published('shared-strategy', GAP, GAP_SIDES.toReversed())], framework)
    expect(overviewSentences(findings, da)[1]).toBe('På 1 af 1 komponenter ser medarbejderne det mindst 1,5 niveau højere end lederne.')
  })
})

describe('one component', () => {
  it('says the gap before two camps where leaders and staff are the camps', () => {
    expect(verdictWords(finding(GAP, GAP_SIDES), framework, da).sentence).toBe(
      'Lederne ser det 3,0 niveauer højere end medarbejderne.',
    )
    expect(verdictWords(finding(GAP), framework, da).headline).toBe(verdictWords(finding(CAMPS), framework, da).headline)
  })

  it('asks for the lone voice, and says no more of it', () => {
    expect(verdictWords(finding(LONE), framework, da)).toEqual({ headline: 'Én ser det anderledes – hvad ser de?', sentence: null })
  })

  it.each([
    { counts: CAMPS, headline: 'to lejre', sentence: '7 svar på niveau 1–2 og 7 svar på niveau 5.' },
    { counts: [5, 1, 1, 0, 7], headline: 'to lejre', sentence: '7 svar på niveau 1–3 og 7 svar på niveau 5.' },
    { counts: AGREED, headline: 'stor enighed', sentence: 'Niveau 3, Aftalt.' },
    { counts: [0, 4, 3, 4, 3], headline: 'uenighed', sentence: 'Svarene ligger på niveau 2–5.' },
    { counts: FEW, headline: 'for få svar', sentence: '4 svar er ikke nok til at sige noget om enighed.' },
  ])('$headline stands above, and the sentence goes on: $sentence', ({ counts, headline, sentence }) => {
    expect(verdictWords(finding(counts), framework, da)).toEqual({ headline, sentence })
  })

  it('tells leaders and staff beside what is told first, but never twice', () => {
    expect(sidesWords(finding(GAP, GAP_SIDES), da)).toBeNull()
    expect(sidesWords(finding(CAMPS), da)).toBeNull()
    expect(sidesWords(finding(LONE, [[0, 0, 6, 1, 0], [1, 0, 4, 2, 0]]), da)).toBeNull()
    expect(sidesWords(finding(AGREED, [[0, 0, 7, 0, 0], [0, 0, 7, 0, 0]]), da)).toMatch(/følges ad/)
  })

  it('opens with the gap where the room itself is at one, as a talk does, and tells it once', () => {
    const led = finding([0, 0, 9, 5, 0], [[0, 0, 2, 5, 0], [0, 0, 7, 0, 0]])
    const sentence = 'Lederne ser det 0,7 niveau højere end medarbejderne.'
    expect(verdictWords(led, framework, da)).toEqual({ headline: 'stor enighed', sentence })
    expect(sidesWords(led, da)).toBeNull()
    expect(talkWords(led, framework, da).sentence).toBe(sentence)
    expect(talkWords(led, framework, da).reasons.join()).not.toContain('lederne')
  })

  it('is loud for two camps and for a gap of 1.5 levels, and for nothing else', () => {
    expect([CAMPS, LONE, AGREED].map((counts) => isLoud(result(counts)))).toEqual([true, false, false])
    expect(isLoud(result(GAP, GAP_SIDES))).toBe(true)
    expect(isLoud(result([0, 4, 4, 6, 0], [[0, 0, 1, 6, 0], [0, 4, 3, 0, 0]]))).toBe(false)
  })
})

describe('a talk', () => {
  it('says who differs from whom, and then the other reasons, a gap before two camps', () => {
    const talks = sample.ranked.slice(0, 3).map((ranked) => {
      const talk = sample.findings.find(({ component }) => component === ranked.id)
      if (!talk) throw new Error('Ranked, but not found')
      return talkWords(talk, framework, da)
    })
    expect(talks.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^To lejre: 6 .* 8 /),
      'Lederne ser det 2,2 niveauer højere end medarbejderne.',
      'Lederne ser det 2,5 niveauer højere end medarbejderne.',
    ])
    expect(talks[1]?.reasons[0]).toMatch(/to lejre/i)
    expect(talks.flatMap(({ reasons }) => reasons).join(' ')).not.toMatch(/lederne|leaders/i)
  })
})

function found(...all: readonly (readonly number[])[]): Understanding {
  return understandingOf(all.map((counts, index) => published(COMPONENTS[index] ?? '', counts)), framework)
}
