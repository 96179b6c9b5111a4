import { beforeAll, describe, expect, it } from 'vitest'
import { resultOf, type Result } from '../../../src/analysis/result.ts'
import { understandingOf, type Understanding } from '../../../src/analysis/understanding.ts'
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

function result(counts: readonly number[], sides?: readonly (readonly number[])[]): Result {
  return resultOf(published('shared-strategy', counts, sides))
}

const AGREED = [0, 0, 14, 0, 0]
const CAMPS = [6, 1, 0, 0, 7]
const LONE = [1, 0, 10, 3, 0]
/** Leaders see 4, staff 1: two camps as well. */
const GAP = [7, 0, 0, 7, 0]
const GAP_SIDES = [[0, 0, 0, 7, 0], [7, 0, 0, 0, 0]]

describe('the whole', () => {
  it('says how much the sample agrees on, and what stands out most', () => {
    expect(overviewSentences(sample.findings, da)).toEqual([
      'I er enige om 11 af 16.',
      'På 3 ser lederne det højere end medarbejderne.',
    ])
    expect(overviewSentences(sample.findings, en)).toEqual([
      'You agree on 11 of 16.',
      'On 3, leaders rate it higher than staff.',
    ])
  })

  it.each([
    { all: [AGREED, AGREED], says: ['I er enige om alle 2.'] },
    { all: [AGREED, CAMPS], says: ['I er enige om 1 af 2.', 'På 1 er der to lejre.'] },
    { all: [CAMPS, LONE, LONE], says: ['I er ikke helt enige om nogen af de 3.', 'På 2 ser én det anderledes.'] },
    { all: [[1, 0, 2, 0, 1]], says: ['Der er for få svar til at sige, hvor enige I er.'] },
  ])('$says', ({ all, says }) => {
    expect(overviewSentences(found(...all).findings, da)).toEqual(says)
  })

  it('tells the other way round, too', () => {
    const { findings } = understandingOf([published('shared-strategy', GAP, GAP_SIDES.toReversed())], framework)
    expect(overviewSentences(findings, da)[1]).toBe('På 1 ser medarbejderne det højere end lederne.')
  })
})

describe('one component', () => {
  it('says the gap before two camps where leaders and staff are the camps', () => {
    expect(verdictWords(result(GAP, GAP_SIDES), da).sentence).toBe(
      'Lederne ser det 3,0 niveauer højere end medarbejderne.',
    )
    expect(verdictWords(result(GAP), da).headline).toBe(verdictWords(result(CAMPS), da).headline)
  })

  it('asks for the lone voice, and says no more of it', () => {
    expect(verdictWords(result(LONE), da)).toEqual({ headline: 'Én ser det anderledes – hvad ser de?', sentence: null })
  })

  it.each([
    { counts: CAMPS, headline: 'to lejre', sentence: '7 svar på niveau 1–2 og 7 svar på niveau 5.' },
    { counts: [5, 1, 1, 0, 7], headline: 'to lejre', sentence: '7 svar på niveau 1–3 og 7 svar på niveau 5.' },
    { counts: AGREED, headline: 'stor enighed', sentence: 'Niveau 3, Aftalt.' },
    { counts: [0, 4, 3, 4, 3], headline: 'uenighed', sentence: 'Svarene ligger på niveau 2–5.' },
    { counts: [1, 0, 2, 0, 1], headline: 'for få svar', sentence: '4 svar er ikke nok til at sige noget om enighed.' },
  ])('$headline stands above, and the sentence goes on: $sentence', ({ counts, headline, sentence }) => {
    expect(verdictWords(result(counts), da)).toEqual({ headline, sentence })
  })

  it('tells leaders and staff beside what is told first, but never twice', () => {
    expect(sidesWords(result(GAP, GAP_SIDES), da)).toBeNull()
    expect(sidesWords(result(CAMPS), da)).toBeNull()
    expect(sidesWords(result(AGREED, [[0, 0, 7, 0, 0], [0, 0, 7, 0, 0]]), da)).toMatch(/følges ad/)
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
      const finding = sample.findings.find(({ component }) => component === ranked.id)
      if (!finding) throw new Error('Ranked, but not found')
      return talkWords(ranked, finding.result, da)
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
