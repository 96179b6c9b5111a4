import { beforeAll, describe, expect, it } from 'vitest'
import { distributionsOf, type Distribution } from '../../../src/analysis/distribution.ts'
import type { ScoreValue } from '../../../src/model/rating.ts'
import { componentFinding, distributionSentence, groupTitle, mostShort, overallFinding, scoredText, standingText } from '../../../src/views/others/othersWords.ts'
import { municipalSnapshot, onFourLevels, withoutComponents } from '../../municipalities.ts'
import { nameIn, namingIn, startNaming } from '../../naming.ts'

beforeAll(startNaming)

const scale = { min: 1, max: 5 }

function distributed(own: ScoreValue, ...values: readonly ScoreValue[]): Distribution {
  const others = values.map((value, index) => municipalSnapshot({ municipality: `Kommune ${index}`, values: [value] }))
  const [first] = distributionsOf(municipalSnapshot({ municipality: 'Ærø', values: [own], nameOf: nameIn('da') }), others)
  if (!first) throw new Error('There are sixteen')
  return first
}

describe('the finding of a component', () => {
  it.each<readonly [ScoreValue, readonly ScoreValue[], string]>([
    [2, [3, 3, 1], 'Fælles strategi: flest andre står på niveau 3 (2 af 3 med et niveau). I står på niveau 2.'],
    [2, [3, 3, 1, 1, 'unknown'], 'Fælles strategi: flest andre står på niveau 1 og 3 (2 på hvert af 4 med et niveau). I står på niveau 2.'],
    ['unknown', [4, 4], 'Fælles strategi: alle 2 andre med et niveau står på niveau 4. I har svaret »ikke vurderet«.'],
    [null, [5], 'Fælles strategi: den anden står på niveau 5. I har ikke udfyldt den.'],
    [1, ['unknown', null], 'Fælles strategi: ingen af de andre har et niveau. I står på niveau 1.'],
  ])('%j beside %j: %s', (own, values, text) => {
    expect(componentFinding(distributed(own, ...values), scale, namingIn('da'))).toBe(text)
  })

  it('judges nobody', () => {
    const said = (['da', 'en'] as const).map((language) => componentFinding(distributed(1, 5, 5, 4), scale, namingIn(language)))
    expect(said.join(' ')).not.toMatch(/bedre|bedst|dårlig|bagud|foran|best|better|worse|behind|ahead|rank/i)
  })

  it('is short beside its diagram', () => {
    expect(mostShort(distributed(2, 3, 3, 1), scale, namingIn('da'))).toBe('Flest: niveau 3 (2 af 3)')
    expect(mostShort(distributed(2), scale, namingIn('da'))).toBe('Ingen af de andre har et niveau')
    expect(mostShort(distributed(2, 4, 4), scale, namingIn('en'))).toBe('All 2: level 4')
  })
})

it('says all that a diagram shows, and who could not be counted', () => {
  const others = [municipalSnapshot({ municipality: 'A', values: [3] }), withoutComponents(municipalSnapshot({ municipality: 'B' }), [0]), onFourLevels(municipalSnapshot({ municipality: 'C' }))]
  const [first] = distributionsOf(municipalSnapshot({ municipality: 'Ærø', values: [3], nameOf: nameIn('da') }), others)
  expect(first && distributionSentence(first, scale, namingIn('da'))).toBe(
    'Fælles strategi. Niveau 1: 0, niveau 2: 0, niveau 3: 1, niveau 4: 0, niveau 5: 0, har ikke komponenten: 1, har en anden skala: 1. I står på niveau 3.',
  )
})

it('says over all in how many components one stands where most do', () => {
  const one = [distributed(3, 3, 3, 1), distributed(1, 3, 3), distributed(null, 3)]
  expect(overallFinding(one, { scale, count: 3 }, namingIn('da'))).toBe('I én af 2 komponenter står I der, hvor flest andre står')
  expect(overallFinding(one, { scale, count: 1 }, namingIn('da'))).toBe('I én af 2 komponenter står I samme sted som den anden')
  expect(overallFinding([distributed(null, 3)], { scale, count: 12 }, namingIn('da'))).toBe('12 andre og deres cirkler')
})

it('says where somebody stands in words', () => {
  const texts = ([3, 'unknown', null, 'absent', 'otherScale'] as const).map((standing) => standingText(standing, namingIn('da')))
  expect(texts).toEqual(['3 · Aftalt', 'Ikke vurderet', 'Ikke udfyldt', 'Har ikke komponenten', 'Har en anden skala'])
  expect(groupTitle(3, 12, namingIn('da'))).toBe('3 · Aftalt: 12 andre')
})

it('counts what is filled in by the framework that it was filled in with', () => {
  const snapshot = municipalSnapshot({ municipality: 'Ærø', values: [3, 'unknown', null, 1] })
  expect(scoredText(snapshot, namingIn('da'))).toBe('3 af 16 udfyldt')
  expect(scoredText(withoutComponents(snapshot, [0]), namingIn('da'))).toBe('2 af 15 udfyldt')
})
