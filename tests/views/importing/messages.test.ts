import { beforeAll, expect, it, test } from 'vitest'
import { firstOf, textOf, type MessageGroup } from '../../../src/views/importing/messages.ts'
import { contextIn, startBothLanguages } from './errorContext.ts'

beforeAll(startBothLanguages)

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}`)
const group = (heading: string | null, count: number, unlisted = 0): MessageGroup => ({ heading, lines: numbered(count), unlisted })

it.each([
  { why: 'twenty lines are all shown', groups: [group(null, 20)], lines: [20], hidden: 0 },
  { why: 'of thirty-seven more, all are counted', groups: [group(null, 57)], lines: [20], hidden: 37 },
  { why: 'headings take no room', groups: [group('A:', 10), group('B:', 5), group('C:', 5)], lines: [10, 5, 5], hidden: 0 },
  { why: 'a heading stays where its lines do not', groups: [group('A:', 25), group('B:', 2)], lines: [20, 0], hidden: 7 },
  { why: 'what has no line is counted too', groups: [group('A:', 100, 150), group('B:', 1)], lines: [20, 0], hidden: 231 },
])('R4 of all that there is to say, $why', ({ groups, lines, hidden }) => {
  const shown = firstOf(groups, 20)
  expect(shown.groups.map((each) => each.lines)).toEqual(lines.map(numbered))
  expect(shown.groups.map(({ heading }) => heading)).toEqual(groups.map(({ heading }) => heading))
  expect(shown.hidden).toBe(hidden)
})

test('R4 the file holds every line, and says how many have none', () => {
  const groups = [group('A:', 2, 149_900), { heading: null, lines: ['x'], unlisted: 1 }]
  expect(textOf(groups, contextIn('da').t)).toBe(
    'A:\n1\n2\n149.900 felter mere står ikke på listen.\nx\n1 felt mere står ikke på listen.\n',
  )
  expect(textOf(groups, contextIn('en').t)).toBe(
    'A:\n1\n2\n149,900 more fields are not in the list.\nx\n1 more field is not in the list.\n',
  )
})
