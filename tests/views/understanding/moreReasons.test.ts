import { beforeAll, expect, it } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { talkSentence } from '../../../src/views/understanding/findingWords.ts'
import { moreReasons } from '../../../src/views/understanding/moreReasons.ts'
import { findingOf } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(startSpeech)

function told(component: string): readonly [string, readonly string[]] {
  const finding = findingOf(sampleRound(0), component)
  const { ranked, result: { room } } = finding
  if (ranked === null || room.status !== 'shown') throw new Error(`${component} is not shown`)
  return [talkSentence(finding, framework, speechIn('da')), moreReasons(finding, ranked, { room, speech: speechIn('da') })]
}

it.each([
  ['funding-incentives', /to lejre|enighed/],
  ['shared-strategy', /ser det|enighed/],
  ['systems-procedures', /anderledes|enighed/],
])('what the sentence says of %s is no reason once more', (component, said) => {
  const [sentence, reasons] = told(component)
  expect(sentence).not.toBe('')
  expect(reasons.join()).not.toMatch(said)
})

it('what it does not say stays', () => {
  expect(told('shared-strategy')[1]).toEqual(['to lejre', 'strategien 0,6 foran praksis'])
})
