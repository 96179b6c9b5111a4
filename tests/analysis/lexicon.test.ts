import { expect, it } from 'vitest'
import { isLittle, meaningOf, meaningOfHead, stemOf } from '../../src/analysis/lexicon.ts'

it.each([
  ['skole', 'skolen', 'skoler', 'skolerne'],
  ['familie', 'familier', 'familierne', 'familiens'],
  ['sundhedsbus', 'sundhedsbussen'],
  ['anonym', 'anonymt', 'anonyme'],
  ['tosprog', 'tosprogs', 'tosprogede'],
])('%s has one stem with its other forms', (word, ...others) => {
  expect(others.map(stemOf)).toEqual(others.map(() => stemOf(word)))
})

it('leaves short words and words with digits whole', () => {
  expect(['sorg', 'kids', 'back2schools'].map(stemOf)).toEqual(['sorg', 'kids', 'back2schools'])
})

it('knows words of one meaning as one', () => {
  expect(meaningOf('teenagere')).toEqual(meaningOf('unge'))
  expect(meaningOf('skolevaegring')).toEqual(meaningOf('fravaer'))
  expect(meaningOf('moedre')).not.toEqual(meaningOf('faedre'))
})

it('does not take a verb for a profession', () => {
  expect(meaningOf('laer')).toBeNull()
  expect(meaningOf('laerer')?.axes).toEqual(['role'])
})

it('knows the first half of a compound with what binds it', () => {
  expect(meaningOfHead('trivsels')?.word).toBe('trivsel')
  expect(meaningOfHead('boerne')?.word).toBe('barn')
  expect(meaningOfHead('skoles')).toBeNull()
})

it('knows words without a meaning of their own', () => {
  expect(['til', 'med', 'angst'].map(isLittle)).toEqual([true, true, false])
})
