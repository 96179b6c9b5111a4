import { beforeAll, expect, test } from 'vitest'
import { timesOf } from '../../../src/analysis/snapshotTimes.ts'
import { timesSentence, timeValues } from '../../../src/views/compare/timesWords.ts'
import { nameIn, namingIn, startNaming } from '../../naming.ts'
import { manySnapshots } from '../../snapshots.ts'

beforeAll(startNaming)

test('a line is said with each snapshot’s name and level', () => {
  const { snapshots } = manySnapshots(3, nameIn('da'))
  const [first] = timesOf(snapshots)
  if (!first) throw new Error('There are sixteen')
  expect(timesSentence(first, snapshots, namingIn('da'))).toBe('Fælles strategi: Måling 1 1, Måling 2 ikke vurderet, Måling 3 3')
  expect(timeValues({ ...first, values: [1, 'absent', null, 'unknown'] })).toEqual([1, null, null, 'unknown'])
})
