import { beforeAll, expect, it } from 'vitest'
import { frameworkGaps } from '../../../src/analysis/frameworkGaps.ts'
import { gapText } from '../../../src/views/compare/gapWords.ts'
import { municipalSnapshot, onFourLevels, withoutComponents } from '../../municipalities.ts'
import { nameIn, namingIn, startNaming } from '../../naming.ts'

beforeAll(startNaming)

it('names what cannot be compared, and why', () => {
  const own = municipalSnapshot({ municipality: 'Ærø', nameOf: nameIn('da') })
  const theirs = municipalSnapshot({ municipality: 'Faxe', nameOf: (id) => `Deres ${id}` })
  const texts = frameworkGaps([withoutComponents(theirs, [0, 1]), onFourLevels(theirs)], own).map((gap) => gapText(gap, namingIn('da')))
  expect(texts).toEqual(['har ikke Fælles strategi og Ledelse og rød tråd.', 'har en anden skala (1–4), så niveauerne ikke kan sammenlignes.'])
  const [extra] = frameworkGaps([theirs], withoutComponents(own, [0]))
  expect(extra && gapText(extra, namingIn('da'))).toBe('har også Deres shared-strategy, som ikke findes her.')
})
