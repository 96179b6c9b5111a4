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
    [2, [3, 3, 1, 1, 'unknown'], 'Fælles strategi: de andre står på niveau 1 og 3 (2 og 2). I står på niveau 2.'],
    [2, [3, 3, 1, 1, 4], 'Fælles strategi: niveau 1 og 3 er almindeligst blandt de andre (2 og 2 af 5 med et niveau). I står på niveau 2.'],
    ['unknown', [4, 4], 'Fælles strategi: begge andre med et niveau står på niveau 4. I har svaret »ikke vurderet«.'],
    [2, [1, 2, 5, 5, 2, 1], 'Fælles strategi: de andre står spredt over niveauerne. I står på niveau 2.'],
    [3, [4, 4, 4], 'Fælles strategi: alle 3 andre med et niveau står på niveau 4. I står på niveau 3.'],
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
    expect(mostShort(distributed(2, 4, 4), scale, namingIn('en'))).toBe('Both: level 4')
    expect(mostShort(distributed(2, 4, 3, 2), scale, namingIn('en'))).toBe('The others are spread over the levels')
    expect(mostShort(distributed(2, 4, 4, 3), scale, namingIn('en'))).toBe('Commonest: level 4 (2 of 3)')
  })
})

it('says all that a diagram shows, and who could not be counted', () => {
  const others = [municipalSnapshot({ municipality: 'A', values: [3] }), withoutComponents(municipalSnapshot({ municipality: 'B' }), [0]), onFourLevels(municipalSnapshot({ municipality: 'C' }))]
  const [first] = distributionsOf(municipalSnapshot({ municipality: 'Ærø', values: [3], nameOf: nameIn('da') }), others)
  expect(first && distributionSentence(first, scale, namingIn('da'))).toBe(
    'Fælles strategi. Niveau 1: 0, niveau 2: 0, niveau 3: 1, niveau 4: 0, niveau 5: 0, har ikke komponenten: 1, har en anden skala: 1. I står på niveau 3.',
  )
})

const said = (distributions: readonly Distribution[], count = 3) => overallFinding(distributions, { scale, count }, namingIn('da'))

it('says over all in how many components one stands at the commonest level, of those that have a clear one', () => {
  const clear = [distributed(3, 3, 3, 1), distributed(1, 3, 3)]
  const unclear = [distributed(3, 3, 3, 1, 1), distributed(3, 1, 2, 3), distributed(null, 3)]
  expect(said([...clear, ...unclear])).toBe('I én af de to komponenter, hvor ét niveau er almindeligst blandt de andre, står I på samme niveau')
  expect(said(clear.slice(0, 1))).toBe('I den ene komponent, hvor ét niveau er almindeligst blandt de andre, står I på samme niveau')
  expect(said(clear.slice(1))).toMatch(/på et andet niveau$/)
  expect(said(clear, 1)).toBe('I én af 2 komponenter står I samme sted som den anden')
  expect(said(unclear, 12)).toBe('12 andre og deres cirkler')
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
