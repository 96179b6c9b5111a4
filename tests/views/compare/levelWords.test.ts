import { beforeAll, expect, it } from 'vitest'
import { levelWords } from '../../../src/views/compare/levelWords.ts'
import { municipalSnapshot, onFourLevels } from '../../municipalities.ts'
import { namingIn, startNaming } from '../../naming.ts'

beforeAll(startNaming)

it('levels of another scale have no names here', () => {
  const snapshot = municipalSnapshot({ municipality: 'Ærø' })
  expect(([3, 'unknown', null] as const).map((value) => levelWords(value, snapshot, namingIn('da')))).toEqual(['3 · Aftalt', 'Ikke vurderet', 'Ikke udfyldt'])
  expect(([3, 'unknown'] as const).map((value) => levelWords(value, onFourLevels(snapshot), namingIn('da')))).toEqual(['3 af 4', 'Ikke vurderet'])
})
