import { beforeAll, describe, expect, it, test } from 'vitest'
import { resultOf } from '../../../src/analysis/result.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import {
  agreementText,
  findingSentence,
  gapText,
  levelGapSentence,
  patternText,
  reasonTexts,
  talkSentence,
} from '../../../src/views/understanding/findingWords.ts'
import { findingOf } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(startSpeech)

const spring = sampleRound(0)
const autumn = sampleRound(1)

function ofRoom(counts: readonly number[]) {
  const room = { status: 'shown', counts } as const
  return resultOf({ groupKind: 'fields', room, groups: [], isOpenVote: false, unstated: 0 })
}

function without(status: 'hidden' | 'empty') {
  return resultOf({ groupKind: 'fields', room: { status, counts: null }, groups: [], isOpenVote: false, unstated: null })
}

function why(round: typeof spring, component: string, language: 'da' | 'en' = 'da') {
  const { ranked, result } = findingOf(round, component)
  return ranked && result.room.status === 'shown' ? reasonTexts(ranked, result.room, speechIn(language)) : null
}

describe('the one thing to say', () => {
  it.each([
    {
      component: 'funding-incentives',
      da: 'To lejre: 6 svar på niveau 1–2 og 8 svar på niveau 4–5.',
      en: 'Two camps: 6 answers on level 1–2 and 8 on level 4–5.',
    },
    {
      component: 'shared-strategy',
      da: 'Lederne ser det 2,2 niveauer højere end medarbejderne.',
      en: 'Leaders rate it 2.2 levels higher than staff.',
    },
    {
      component: 'systems-procedures',
      da: 'Én ser det anderledes – hvad ser de?',
      en: 'One sees it differently – what do they see?',
    },
    {
      component: 'shared-view-of-children',
      da: 'Stor enighed om niveau 3, Aftalt.',
      en: 'Strong agreement on level 3, Agreed.',
    },
  ])('$component', ({ component, da, en }) => {
    const { result } = findingOf(spring, component)
    expect(findingSentence(result, speechIn('da'))).toBe(da)
    expect(findingSentence(result, speechIn('en'))).toBe(en)
  })

  it.each([
    { counts: [3, 3, 3, 3, 3], text: 'Uenighed: Svarene ligger på niveau 1–5.' },
    { counts: [0, 2, 6, 4, 2], text: 'Nogen enighed: Den midterste halvdel af svarene ligger på niveau 3–4.' },
    { counts: [0, 3, 1, 3, 0], text: 'To lejre: 3 svar på niveau 2 og 3 svar på niveau 4, med 1 imellem.' },
    { counts: [2, 0, 0, 0, 2], text: 'Der er for få svar til at sige noget om enighed (4 svar).' },
  ])('$text', ({ counts, text }) => {
    expect(findingSentence(ofRoom(counts), speechIn('da'))).toBe(text)
  })

  test('votes that are hidden, and none', () => {
    expect(findingSentence(without('hidden'), speechIn('da'))).toBe('Svarene er skjult for at beskytte de enkelte.')
    expect(findingSentence(without('empty'), speechIn('da'))).toBe('Ingen har svaret på komponenten.')
    expect(patternText(without('hidden'), speechIn('da'))).toBe('skjult')
  })
})

describe('a gap', () => {
  it.each([
    { gap: 1.5, sentence: 'Lederne ser det 1,5 niveau højere end medarbejderne.', short: 'lederne 1,5 højere (tydelig afstand)' },
    { gap: -2.04, sentence: 'Medarbejderne ser det 2,0 niveauer højere end lederne.', short: 'medarbejderne 2,0 højere (stor afstand)' },
    { gap: 0.5, sentence: 'Lederne ser det 0,5 niveau højere end medarbejderne.', short: 'lederne 0,5 højere (lille afstand)' },
    { gap: -0.49, sentence: 'Ledere og medarbejdere følges ad.', short: 'følges ad (0,5)' },
  ])('of $gap', ({ gap, sentence, short }) => {
    expect(levelGapSentence(gap, speechIn('da'))).toBe(sentence)
    expect(gapText(gap, speechIn('da'))).toBe(short)
  })

  test('in English', () => {
    expect(levelGapSentence(-1, speechIn('en'))).toBe('Staff rate it 1.0 level higher than leaders.')
    expect(gapText(1.5, speechIn('en'))).toBe('leaders 1.5 higher (clear gap)')
  })
})

describe('why to talk', () => {
  test('the largest reason comes first', () => {
    expect(why(spring, 'funding-incentives')?.slice(0, 2)).toEqual(['enighed 0,22', 'to lejre'])
    expect(why(autumn, 'shared-strategy', 'en')).toEqual(['strategy 0.9 ahead of practice', 'leaders rate it 0.8 higher'])
  })

  test('strong agreement is no reason, nor a gap that is none', () => {
    expect(why(autumn, 'relations-language')).toEqual(['intet stikker ud'])
  })

  test('a level that is written as the middle of the scale is not low', () => {
    const low = why(autumn, 'network-meetings') ?? []
    expect(low.join()).not.toContain('lavt niveau')
  })
})

test('a talk opens with the two sides that differ where the room agrees', () => {
  const finding = findingOf(autumn, 'shared-strategy')
  expect(talkSentence(finding, framework, speechIn('da'))).toBe('Fælles strategi ligger 0,9 niveau over Hverdagsliv og civilsamfund.')
  const mirror = findingOf(autumn, 'everyday-life')
  expect(talkSentence(mirror, framework, speechIn('da'))).toBe('Fælles strategi ligger 0,9 niveau over Hverdagsliv og civilsamfund.')
  const led = findingOf(autumn, 'clear-leadership')
  expect(talkSentence(led, framework, speechIn('da'))).toBe('Lederne ser det 0,8 niveau højere end medarbejderne.')
  const camps = findingOf(spring, 'funding-incentives')
  expect(talkSentence(camps, framework, speechIn('da'))).toBe(findingSentence(camps.result, speechIn('da')))
})

function figure(counts: readonly number[]): string | null {
  const { room } = ofRoom(counts)
  return room.status === 'shown' ? agreementText(room, speechIn('da')) : null
}

test('agreement has its word only where nothing else stands out', () => {
  expect(figure([0, 2, 6, 4, 2])).toBe('nogen enighed (0,67)')
  expect(figure([1, 0, 10, 3, 0])).toMatch(/^0,/)
  expect(figure([6, 0, 0, 0, 6])).toBe('0,00')
})
