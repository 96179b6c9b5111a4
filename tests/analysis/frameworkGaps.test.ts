import { expect, it } from 'vitest'
import { frameworkGaps } from '../../src/analysis/frameworkGaps.ts'
import { municipalSnapshot, onFourLevels, withoutComponents } from '../municipalities.ts'
import { COMPONENTS } from '../rounds.ts'

const own = municipalSnapshot({ municipality: 'Ærø' })
const same = municipalSnapshot({ municipality: 'Faxe' })

it('tells only of those that differ, and how', () => {
  const fewer = withoutComponents(same, [0, 9])
  const [gap, scale, ...rest] = frameworkGaps([same, fewer, onFourLevels(same)], own)
  expect(gap).toMatchObject({ snapshot: fewer, isOtherScale: false, extra: [] })
  expect(gap?.missing.map(({ id }) => id)).toEqual([COMPONENTS[0], COMPONENTS[9]])
  expect(scale).toMatchObject({ isOtherScale: true, missing: [], extra: [] })
  expect(rest).toEqual([])
})

it('tells what only they have', () => {
  expect(frameworkGaps([same], withoutComponents(own, [3]))[0]?.extra.map(({ id }) => id)).toEqual([COMPONENTS[3]])
})
