import { expect, it } from 'vitest'
import { isSameScale, standingIn } from '../../src/analysis/standing.ts'
import { municipalSnapshot, onFourLevels, withoutComponents } from '../municipalities.ts'
import { COMPONENTS } from '../rounds.ts'

const scale = { min: 1, max: 5 }
const [first = '', second = '', third = ''] = COMPONENTS

it('tells apart a level, what is not known, what is not scored, and what is not there', () => {
  const snapshot = municipalSnapshot({ municipality: 'Ærø', values: [4, 'unknown'] })
  expect([first, second, third].map((id) => standingIn(snapshot, id, scale))).toEqual([4, 'unknown', null])
  expect(standingIn(withoutComponents(snapshot, [0]), first, scale)).toBe('absent')
  expect(standingIn(onFourLevels(snapshot), first, scale)).toBe('otherScale')
  expect(standingIn(onFourLevels(withoutComponents(snapshot, [0])), first, scale)).toBe('absent')
})

it('knows a scale by both its ends', () => {
  expect([{ min: 1, max: 5 }, { min: 0, max: 5 }, { min: 1, max: 4 }].map((each) => isSameScale(each, scale))).toEqual([true, false, false])
})
