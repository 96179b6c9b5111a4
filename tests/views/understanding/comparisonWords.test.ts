import { beforeAll, expect, test } from 'vitest'
import { compareRounds } from '../../../src/analysis/comparison.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import {
  agreementChangeText,
  comparisonHeadline,
  levelChangeText,
  levelsSentence,
} from '../../../src/views/understanding/comparisonWords.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(startSpeech)

const [spring, autumn] = [sampleRound(0), sampleRound(1)]
const compared = compareRounds(spring.published, autumn.published, framework)
const of = (component: string, list = compared) => {
  const each = list.find((one) => one.component === component)
  if (!each) throw new Error(component)
  return each
}

test('it is the group that has moved, unless the people are the same', () => {
  expect(comparisonHeadline(compared, false, speechIn('da'))).toBe('Gruppen er mere enig om 4 af 16')
  expect(comparisonHeadline(compared, true, speechIn('en'))).toBe('The same group is in more agreement on 4 of 16')
  expect(comparisonHeadline(compareRounds(autumn.published, spring.published, framework), false, speechIn('da'))).toBe(
    'Gruppen er mindre enig om 4 af 16',
  )
  expect(levelsSentence(compared, speechIn('da'))).toBe('Medianen er højere på 2 og lavere på 1 af 16.')
})

test('a fall is told as plainly as a rise', () => {
  expect(levelChangeText(of('network-meetings'), speechIn('da'))).toBe('0,8 lavere')
  expect(levelChangeText(of('overview-of-provision'), speechIn('da'))).toBe('1,3 højere')
  expect(levelChangeText(of('shared-view-of-children'), speechIn('da'))).toBe('samme niveau')
  expect(agreementChangeText(of('roles-and-pathways'), speechIn('da'))).toBe('mere enig')
  expect(agreementChangeText(of('overview-of-provision'), speechIn('en'))).toBe('as much agreement')
})

test('what one round alone has shown is not compared', () => {
  const half = compareRounds(spring.published.slice(0, 1), autumn.published, framework)
  expect(levelChangeText(of('clear-leadership', half), speechIn('da'))).toBe('kun vist i den ene runde')
  expect(agreementChangeText(of('clear-leadership', half), speechIn('da'))).toBe('')
  expect(comparisonHeadline(compareRounds([], autumn.published, framework), false, speechIn('da'))).toBe(
    'De to runder har ingen viste komponenter til fælles',
  )
})
