import { beforeAll, expect, it, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import {
  agreementLeaning,
  circleHeadline,
  groupsHeadline,
  leaningOf,
  mirrorLeaning,
  sidesLeaning,
  talksHeadline,
  votesFact,
} from '../../../src/views/understanding/headlines.ts'
import { found, people, revealedRound } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(startSpeech)

const spring = found(sampleRound(0))
const agreed = found(revealedRound(people(14, () => 3), 'leaders-staff'))
const few = found(revealedRound(people(4, () => 3), 'leaders-staff'))

test('what to discuss first is named', () => {
  expect(talksHeadline(spring, framework, speechIn('da'))).toBe(
    'Drøft først: Økonomi og incitamenter, Fælles strategi og Klare roller og handleveje',
  )
  expect(talksHeadline(agreed, framework, speechIn('da'))).toContain('stor enighed om alle 16')
  expect(talksHeadline(few, framework, speechIn('en'))).toBe('There are too few answers to say what to discuss first')
})

test('each view of the circle is counted', () => {
  // Three gaps of 1.5 or more in the sample, and none of those below is half a level.
  expect(sidesLeaning(spring.findings)).toEqual({ first: 3, second: 0, all: 14 })
  expect(circleHeadline('sides', sidesLeaning(spring.findings), speechIn('da'))).toBe('Lederne ser det højere på 3 af 14')
  const agreement = agreementLeaning(spring.findings)
  expect(agreement).toMatchObject({ second: 4, all: 16, alone: 1 })
  expect(circleHeadline('agreement', agreementLeaning(agreed.findings), speechIn('da'))).toBe(
    'Stor enighed om 16 af 16 og uenighed om ingen',
  )
  expect(circleHeadline('mirror', mirrorLeaning(agreed.findings, framework), speechIn('en'))).toBe(
    'Strategy and practice go together in all 8 pairs',
  )
  expect(circleHeadline('agreement', agreementLeaning(few.findings), speechIn('da'))).toBe(
    'Der er for få svar til at sige noget om enighed',
  )
})

test('a lone voice is told, not called some agreement; nor does the word count where something stands out', () => {
  const alone = found(revealedRound(people(10, (person) => (person === 0 ? 1 : 3 + (person % 2))), 'leaders-staff'))
  expect(agreementLeaning(alone.findings)).toEqual({ first: 0, second: 0, all: 16, alone: 16 })
  expect(circleHeadline('agreement', agreementLeaning(alone.findings), speechIn('da'))).toBe(
    'Én ser det anderledes på 16 af 16',
  )
})

test('how many answered', () => {
  expect(votesFact(spring.findings, speechIn('da'))).toBe('12–14 svar på hver komponent')
  expect(votesFact([], speechIn('da'))).toBeNull()
})

it.each([
  [{ first: 2, second: 1, all: 3 }, 'both'],
  [{ first: 2, second: 0, all: 3 }, 'first'],
  [{ first: 0, second: 1, all: 3 }, 'second'],
  [{ first: 0, second: 0, all: 3 }, 'none'],
  [{ first: 0, second: 0, all: 0 }, 'empty'],
] as const)('%o leans %s', (leaning, expected) => {
  expect(leaningOf(leaning)).toBe(expected)
})

test('groups: where two lie furthest apart', () => {
  expect(groupsHeadline(spring.findings, speechIn('da'))).toBe(
    'Størst afstand: Klare roller og handleveje, med 2,5 niveauer mellem ledere og medarbejdere',
  )
  const fields = found(revealedRound(people(30, (person) => (person % 3 === 0 ? 4 : 2)), 'fields'))
  expect(groupsHeadline(fields.findings, speechIn('da'))).toBe(
    'Størst afstand: Fælles strategi, hvor Skole ligger 2,0 niveauer over PPR',
  )
  expect(groupsHeadline(found(revealedRound(people(30, () => 4), 'fields')).findings, speechIn('da'))).toBe(
    'Ingen af de viste grupper ligger langt fra hinanden',
  )
})

test('groups that go together have no largest gap, and one alone is not compared', () => {
  expect(groupsHeadline(agreed.findings, speechIn('da'))).toBe('Ledere og medarbejdere følges ad på alle 16')
  expect(groupsHeadline(found(sampleRound(1, 'fields')).findings, speechIn('da'))).toBe(
    'Grupperne kan ikke sammenlignes: De er skjult for at beskytte de enkelte',
  )
})
