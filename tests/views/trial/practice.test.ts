import { expect, test } from 'vitest'
import { codeFragment } from '../../../src/exchange/answerCodeLink.ts'
import { codeRoomOf } from '../../../src/exchange/answerCodeRoom.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { practiceRound, practiceTag, practiceVotes, takeCodes } from '../../../src/views/trial/practice.ts'

const room = codeRoomOf(framework, '7K')
/** From the vectors of the answer codes: all 3, and the same with another level. */
const [FIRST, SECOND] = ['1T7K-64H8-10S6-CSA5', '1T7K-NH5D-SCS6-CSTP']

test('the room code of practice is none of a round', () => {
  const drawn = [243, 243, 5]
  expect(practiceTag([{ tag: '7K' }], () => drawn.shift() ?? 0)).not.toBe('7K')
  expect(practiceTag([{ tag: '7K' }], () => 5)).toBe('05')
})

test('the round of practice has all components, and nobody’s answers', () => {
  const round = practiceRound(framework, '05')
  expect([round.tag, round.components.length, round.participants]).toEqual(['05', 16, []])
})

test('codes are taken once each, typed, in a row or as links, and the others are counted', () => {
  const first = takeCodes([], `${FIRST} ${SECOND}`, room)
  expect([first.good, first.again, first.bad]).toEqual([2, 0, 0])
  const second = takeCodes(first.codes, `https://eksempel.dk/${codeFragment(FIRST.replaceAll('-', ''))}\n1T7K-64H8-10S6-CSA6`, room)
  expect([second.good, second.again, second.bad]).toEqual([0, 1, 1])
  expect(second.codes).toHaveLength(2)
  expect(second.errors.map(({ kind }) => kind)).toEqual(['check'])
  expect(takeCodes([], 'Hej', room)).toEqual({ codes: [], good: 0, again: 0, bad: 1, errors: [] })
})

test('votes by code and by hand are added up', () => {
  const { codes } = takeCodes([], `${FIRST}\n${SECOND}`, room)
  expect(practiceVotes(framework, 'shared-strategy', { codes, hands: [1, 0, 2, 0, 0] })).toEqual([1, 0, 4, 0, 0])
})
